package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.request.Response;
import org.tocsin.validation.ConformanceCase;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.RuleScope;
import org.tocsin.validation.Surroundings;

/** A class of context rules is asked where one of its rules has what it needs, and finds nothing that lacks something. */
final class ContextRuleClassTest {

    /** What SIG-001 finds here is an exception from a rule about the message alone. */
    private static final CoreProblem OF_PROFILES_TOO = CoreProblem.SIGNATURE_MISSING;

    private static final MessageReader READER =
            Tocsin.standard().reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT);
    private static final int PARTS = 5;

    private static Set<CoreProblem> said(ContextRuleClass each) {
        return new TreeSet<>(
                List.of(each.checks().getClass().getAnnotation(Checks.class).value()));
    }

    /** Every context that has some parts of another, none and all among them. */
    private static List<Context> parts(Context whole) {
        return IntStream.range(0, 1 << PARTS)
                .mapToObj(chosen -> {
                    Context.Builder part = Context.builder();
                    if ((chosen & 1) != 0) {
                        part.correspondence(whole.correspondence());
                    }
                    if ((chosen & 2) != 0) {
                        part.directory(whole.directory());
                    }
                    if ((chosen & 4) != 0) {
                        part.own(whole.own());
                    }
                    if ((chosen & 8) != 0) {
                        part.clock(whole.clock());
                    }
                    if ((chosen & 16) != 0) {
                        part.channel(whole.channel());
                    }
                    return part.build();
                })
                .toList();
    }

    @Test
    void nothingIsFoundThatLacksWhatItNeedsOrThatTheClassDoesNotCheck() {
        Map<String, Set<CoreProblem>> found = new TreeMap<>();
        for (ConformanceCase shown : ConformanceCase.all()) {
            for (Context whole :
                    shown.surroundings().map(Surroundings::context).stream().toList()) {
                if (READER.read(shown.json()) instanceof ReadResult.Accepted read) {
                    parts(whole).forEach(context -> look(read.message(), context, found));
                }
            }
        }
        for (ContextRuleClass each : ContextRuleClasses.all()) {
            assertEquals(said(each), found.get(each.checks().getClass().getSimpleName()), each::toString);
        }
    }

    private static void look(Message<?> message, Context context, Map<String, Set<CoreProblem>> found) {
        Set<CoreProblem> notChecked = ContextRules.check(message, context).notChecked().stream()
                .map(CoreProblem.class::cast)
                .collect(Collectors.toSet());
        for (ContextRuleClass each : ContextRuleClasses.all()) {
            if (each.isAsked(message.header().type(), context)) {
                Findings findings = new Findings();
                each.checks().check(message, new CheckContext(message, context), findings);
                for (Problem problem : findings.all()) {
                    CoreProblem rule = (CoreProblem) problem.code();
                    assertFalse(notChecked.contains(rule), rule::toString);
                    assertTrue(rule.isAbout(message.header().type()) || rule == OF_PROFILES_TOO, rule::toString);
                    found.computeIfAbsent(each.checks().getClass().getSimpleName(), first -> new TreeSet<>())
                            .add(rule);
                }
            }
        }
    }

    @Test
    void aClassIsAskedWhereOneOfItsRulesHasWhatItNeeds() {
        ContextRuleClass two = new ContextRuleClass(
                (message, checkContext, findings) -> {},
                EnumSet.of(CoreProblem.PRESERVATION_EXTENDED_LATE, CoreProblem.PRESERVATION_LAPSING));
        Context none = Context.builder().build();
        Context clock = Context.builder().clock(Clock.systemUTC()).build();
        Context known =
                Context.builder().correspondence(Correspondence.inMemory()).build();
        assertFalse(two.isAsked(MessageType.PRESERVATION_REQUEST, none));
        assertFalse(two.isAsked(MessageType.PRESERVATION_REQUEST, clock));
        assertTrue(two.isAsked(MessageType.PRESERVATION_REQUEST, known));
        assertFalse(two.isAsked(MessageType.RESPONSE, known));
    }

    @Test
    void aRuleThatLacksWhatItNeedsDoesNotRun() {
        Message<?> message = Scene.sample("response-to-information-request", Response.class);
        List<ContextRuleClass> classes = List.of(
                one(CoreProblem.ANSWERED_UNASKED),
                one(CoreProblem.UNKNOWN_PARTY),
                one(CoreProblem.MESSAGE_EXPIRED),
                one(CoreProblem.STAGE_REVERSED));
        Context known =
                Context.builder().correspondence(Correspondence.inMemory()).build();
        assertEquals(
                List.of(CoreProblem.ANSWERED_UNASKED),
                ContextRules.ask(classes, message, known).all().stream()
                        .map(Problem::code)
                        .toList());
    }

    private static ContextRuleClass one(CoreProblem rule) {
        return new ContextRuleClass((message, checkContext, findings) -> findings.add(rule, ""), EnumSet.of(rule));
    }

    @Test
    void everyContextRuleButThoseOfVerifiedSignaturesIsChecked() {
        Set<CoreProblem> checked = EnumSet.noneOf(CoreProblem.class);
        ContextRuleClasses.all().forEach(each -> checked.addAll(each.rules()));
        Set<CoreProblem> registered = EnumSet.allOf(CoreProblem.class);
        registered.removeIf(rule -> rule.scope() != RuleScope.CONTEXT);
        registered.removeAll(Set.of(
                CoreProblem.SIGNER_NOT_AUTHORISED,
                CoreProblem.SIGNATURE_NOT_VERIFIED,
                CoreProblem.SIGNATURE_OF_OTHER_CONTENT));
        assertEquals(registered, checked);
    }
}
