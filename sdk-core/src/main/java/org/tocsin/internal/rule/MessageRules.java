package org.tocsin.internal.rule;

import java.util.ArrayList;
import java.util.Collection;
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

/** All rules that can be checked on one message alone. */
public final class MessageRules {

    private final List<Rule> rules;
    private final RulePacks packs;

    /** The rules of the format, for a host with these extensions, and the rules of the host itself. */
    public MessageRules(KnownExtensions extensions, RulePacks packs) {
        this.rules = RuleClasses.ofEveryType(extensions);
        this.packs = packs;
    }

    /** The rules about values anywhere in a message; made when they are first needed. */
    private static final class OfValues {

        static final MessageWalk WALK = RuleClasses.ofValues(every -> true);
    }

    /**
     * The rules of one class about values in a walk of their own, so that it is known which values they were not shown.
     */
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

    /** Checks a message whose values were all tested by the first look; the problems are in no particular order. */
    public Problems check(Message<?> message, FirstLook look) {
        return check(message, look.doubts(message.header()));
    }

    /** The same; {@code everyValue} says whether the rules about single values are run too. */
    public Problems check(Message<?> message, boolean everyValue) {
        Findings findings = new Findings();
        for (Rule rule : rules) {
            rule.check(message, findings);
        }
        for (Rule rule : RuleClasses.ofType(message.header().type().code())) {
            rule.check(message, findings);
        }
        if (everyValue) {
            OfValues.WALK.check(message, findings);
            LaterParts.check(message, findings);
        }
        return findings.problems().and(packs.check(message));
    }

    /**
     * Checks the parts of a message of wrong shape by those rules that read no missing or wrong member. Clause: <a
     * href="{@docRoot}/clauses.html#what-stops-what">what-stops-what</a>.
     *
     * @param parts the parts of the message that could be read
     * @param ofShape all defects of its shape
     * @return empty where no rule can be checked, because the type of the body or the content of a part of the text is
     *     not known
     */
    public Optional<Problems> checkParts(@Nullable Message<?> parts, List<Problem> ofShape) {
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

    private Problems checkParts(Message<?> parts, WrongMembers members) {
        Findings findings = new Findings();
        Set<CoreProblem> notChecked = EnumSet.noneOf(CoreProblem.class);
        List<Rule> asked = new ArrayList<>(rules);
        asked.addAll(RuleClasses.ofType(parts.header().type().code()));
        for (Rule rule : asked) {
            RuleMembers looked = RuleMembers.of(rule.getClass());
            if (members.hasOneOf(looked.reads())) {
                notChecked.addAll(looked.checks());
            } else {
                rule.check(parts, findings);
            }
        }
        LaterParts.check(parts, findings);
        for (ValuesOfParts shown : ValuesOfParts.ALL) {
            boolean putOff = members.hasOneOf(shown.looked().reads());
            if (putOff || !shown.walk().check(parts, findings, members)) {
                notChecked.addAll(shown.looked().checks());
            }
        }
        List<ProblemCode> all = Stream.of(notChecked, findings.undecided(), packs.codes())
                .flatMap(Collection::stream)
                .map(ProblemCode.class::cast)
                .distinct()
                .toList();
        return new Problems(findings.all(), all);
    }
}
