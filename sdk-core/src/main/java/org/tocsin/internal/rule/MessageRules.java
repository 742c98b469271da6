package org.tocsin.internal.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.value.FirstLook;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;
import org.tocsin.validation.RuleScope;

/** All rules that one message alone can keep or break. */
public final class MessageRules {

    private final List<Rule> rules;
    private final RulePacks packs;

    /** The rules of the format, for a host that has registered these extensions, and the rules that it has brought. */
    public MessageRules(KnownExtensions extensions, RulePacks packs) {
        this.rules = RuleClasses.ofEveryType(extensions);
        this.packs = packs;
    }

    /** The rules about values wherever they stand; made when a message is first doubted. */
    private static final class OfValues {

        static final MessageWalk WALK = RuleClasses.ofValues(every -> true);
    }

    /** The rules of one class about values, by themselves, so that it is known of each what it was not shown. */
    private record ValuesOfParts(RuleMembers looked, MessageWalk walk) {

        static final List<ValuesOfParts> ALL = all();

        private static List<ValuesOfParts> all() {
            List<Class<?>> classes = new ArrayList<>();
            RuleClasses.ofValues(each -> !classes.add(each));
            return classes.stream()
                    .map(each -> new ValuesOfParts(RuleMembers.ofValues(each), RuleClasses.ofValues(each::equals)))
                    .toList();
        }
    }

    /**
     * What the rules say of a message, or of what is there of one.
     *
     * @param found what does not hold, in no particular order
     * @param notChecked rules of which it is not known whether they hold
     */
    public record Checked(List<Problem> found, List<ProblemCode> notChecked) {

        private static final Checked NOTHING = new Checked(List.of(), List.of());

        private Checked and(Problems brought) {
            if (brought.isEmpty() && brought.notChecked().isEmpty()) {
                return this;
            }
            return new Checked(union(found, brought.all()), union(notChecked, brought.notChecked()));
        }

        private static <T> List<T> union(List<T> first, List<T> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }

        /** Whether every rule was checked and holds. */
        public boolean isNothing() {
            return found.isEmpty() && notChecked.isEmpty();
        }
    }

    /** What does not hold of a message, all of whose values were looked at. */
    public Checked check(Message<?> message, FirstLook look) {
        return check(message, look.doubts(message.header()));
    }

    /** The same; {@code everyValue} says whether the rules about single values are run, too. */
    public Checked check(Message<?> message, boolean everyValue) {
        Findings findings = new Findings();
        for (Rule rule : rules) {
            rule.check(message, findings);
        }
        for (Rule rule : RuleClasses.ofType(message.header().type().code())) {
            rule.check(message, findings);
        }
        if (everyValue) {
            OfValues.WALK.check(message, findings);
        }
        List<Problem> found = findings.all();
        return (found.isEmpty() ? Checked.NOTHING : new Checked(found, List.of())).and(packs.check(message));
    }

    /**
     * Holds what is there of a message of wrong shape to the rules that look at nothing that is missing or wrong in it.
     * Clause: <a href="{@docRoot}/clauses.html#what-stops-what">what-stops-what</a>.
     *
     * @param parts what is there of the message
     * @param ofShape everything that is wrong with its shape
     * @return empty where no rule can be asked, since nobody knows what the body is, or what a part of the text says
     */
    public Optional<Checked> checkParts(@Nullable Message<?> parts, List<Problem> ofShape) {
        List<String> wrong = ofShape.stream()
                .filter(problem -> problem.code() != CoreProblem.UNKNOWN_MEMBER)
                .map(Problem::pointer)
                .toList();
        return parts == null
                        || wrong.contains("/body")
                        || !isOfKnownType(parts)
                        || ofShape.stream().anyMatch(MessageRules::isOfText)
                ? Optional.empty()
                : Optional.of(checkParts(parts, new WrongMembers(parts, wrong)));
    }

    private static boolean isOfKnownType(Message<?> parts) {
        return parts.header() != null
                && parts.header().type() != null
                && parts.body() != null
                && parts.extensions() != null;
    }

    private static boolean isOfText(Problem problem) {
        return ((CoreProblem) problem.code()).scope() == RuleScope.TEXT;
    }

    private Checked checkParts(Message<?> parts, WrongMembers members) {
        Findings findings = new Findings();
        Set<CoreProblem> notChecked = EnumSet.noneOf(CoreProblem.class);
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(RuleClasses.ofType(parts.header().type().code()));
        for (Rule rule : all) {
            RuleMembers looked = RuleMembers.of(rule.getClass());
            if (members.hasOneOf(looked.reads())) {
                notChecked.addAll(looked.checks());
            } else {
                rule.check(parts, findings);
            }
        }
        for (ValuesOfParts shown : ValuesOfParts.ALL) {
            boolean putOff = members.hasOneOf(shown.looked().reads());
            if (putOff || !shown.walk().check(parts, findings, members)) {
                notChecked.addAll(shown.looked().checks());
            }
        }
        return new Checked(findings.all(), Checked.union(List.copyOf(notChecked), packs.codes()));
    }
}
