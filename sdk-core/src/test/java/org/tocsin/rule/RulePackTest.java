package org.tocsin.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.testing.SampleMessages;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Need;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;
import org.tocsin.validation.Severity;

/** Rules of one's own are applied wherever those of the format are. */
final class RulePackTest {

    private static final ProblemDefinition NO_REPORTS = ProblemDefinition.builder("XB-TST-001", "No report is sent.")
            .sentence(Locale.ENGLISH, "A report of {0} came, and it isn''t wanted.")
            .sentence(Locale.FRENCH, "Un rapport de {0} est arrivé.")
            .remedy(Locale.ENGLISH, "Call {0} instead.")
            .build();
    private static final ProblemDefinition NEEDY = ProblemDefinition.builder("XB-TST-002", "It is on time.")
            .needs(Need.CLOCK)
            .build();
    private static final RulePack PACK = RulePack.builder("org.example.test")
            .rule(
                    NO_REPORTS,
                    IncidentReport.class,
                    (report, findings) ->
                            findings.add("/body/stage", report.party().toString()))
            .contextRule(NEEDY, Body.class, (message, context, findings) -> findings.add("/sentAt"))
            .build();
    private static final Tocsin TOCSIN = Tocsin.builder().rules(PACK).build();
    private static final Message<?> REPORT = SampleMessages.sample("incident-report-early");
    private static final byte[] JSON = Tocsin.standard().writePretty(REPORT);

    @Test
    void aReaderRefusesWhatARuleRefusesAndSaysWhere() {
        Problems problems = TOCSIN.reader(Realm.ACTUAL).read(JSON).problems();
        assertFalse(problems.valid());
        Problem problem = problems.of(NO_REPORTS).toList().get(0);
        int line = problem.position().line();
        String text = new String(JSON, StandardCharsets.UTF_8);
        assertTrue(text.lines().toList().get(line - 1).contains("\"stage\""), text);
        assertEquals("A report of XA came, and it isn't wanted.", problem.message(Locale.ENGLISH));
        assertEquals("Call XA instead.", problem.remedy(Locale.GERMAN));
        assertEquals("Un rapport de XA est arrivé.", problem.message(Locale.CANADA_FRENCH));
    }

    @Test
    void soDoFeedsAndWhoeverMakesOrWritesAMessage() {
        ReadResult line = TOCSIN.reader(Realm.ACTUAL)
                .lines(new ByteArrayInputStream(Tocsin.standard().write(REPORT)))
                .toList()
                .get(0)
                .result();
        assertEquals(1, line.problems().of(NO_REPORTS).count());
        assertThrows(InvalidMessageException.class, () -> TOCSIN.write(REPORT));
        assertThrows(InvalidMessageException.class, () -> TOCSIN.message(REPORT.header().toBuilder(), REPORT.body()));
        assertEquals(1, TOCSIN.check(REPORT).of(NO_REPORTS).count());
    }

    @Test
    void otherTypesAreNotAsked() {
        Message<?> other = SampleMessages.sample("acknowledgement");
        assertEquals(Problems.none(), TOCSIN.check(other));
    }

    @Test
    void aRuleIsNotCheckedWhereTheShapeIsWrong() {
        byte[] wrong = new String(JSON, StandardCharsets.UTF_8)
                .replace("\"early\"", "7")
                .getBytes(StandardCharsets.UTF_8);
        Problems problems = TOCSIN.check(wrong);
        assertTrue(problems.notChecked().contains(NO_REPORTS));
        assertTrue(
                TOCSIN.check("{".getBytes(StandardCharsets.UTF_8)).notChecked().contains(NO_REPORTS));
    }

    @Test
    void aRuleAmongOthersWaitsForWhatItNeeds() {
        Tocsin tocsin = Tocsin.builder()
                .rules(RulePack.builder("org.example.test")
                        .contextRule(NEEDY, Body.class, (message, context, findings) -> findings.add("/sentAt"))
                        .build())
                .build();
        assertEquals(
                1,
                tocsin.check(REPORT, Context.none()).correspondence().notChecked().stream()
                        .filter(NEEDY::equals)
                        .count());
        Context withClock = Context.builder().clock(java.time.Clock.systemUTC()).build();
        Problems found = tocsin.check(JSON, withClock).correspondence();
        assertNotNull(found.of(NEEDY).findFirst().orElseThrow().position());
        assertFalse(found.notChecked().contains(NEEDY));
    }

    @Test
    void aRuleThatFailsHarmsNoMessage() {
        Tocsin tocsin = Tocsin.builder()
                .rules(RulePack.builder("org.example.test")
                        .rule(NO_REPORTS, (message, findings) -> {
                            findings.add("/found/before");
                            throw new IllegalStateException("a fault");
                        })
                        .build())
                .build();
        Problems problems = tocsin.reader(Realm.ACTUAL).read(JSON).problems();
        assertTrue(problems.valid());
        assertEquals(List.of(NO_REPORTS), problems.notChecked());
        Problem told = problems.all().get(0);
        assertEquals(CoreProblem.RULE_FAILED, told.code());
        assertEquals(List.of("XB-TST-001", "java.lang.IllegalStateException"), told.arguments());
        assertTrue(tocsin.write(REPORT).length > 0);
    }

    @Test
    void aRuleThatPointsNowhereIsToldWithoutHarm() {
        for (String pointer :
                List.of("", "/", "/no/such/member", "no pointer", "/body/~9", "/recipients/99999999999")) {
            Tocsin tocsin = Tocsin.builder()
                    .rules(RulePack.builder("org.example.test")
                            .rule(NO_REPORTS, (message, findings) -> findings.add(pointer))
                            .build())
                    .build();
            Problem problem = tocsin.check(JSON).of(NO_REPORTS).toList().get(0);
            assertEquals(pointer, problem.pointer());
        }
    }

    @Test
    void codesAreOfTheirOwnerAndGivenOnce() {
        for (String id : List.of("TOC-TST-001", "XB-TST-1", "xb-TST-001", "XB-001", "")) {
            assertThrows(IllegalArgumentException.class, () -> ProblemDefinition.builder(id, "No."), id);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> RulePack.builder("org.example.test").rule(CoreProblem.UNKNOWN_MEMBER, (message, findings) -> {}));
        assertThrows(
                IllegalArgumentException.class,
                () -> RulePack.builder("org.example.test").rule(NEEDY, (message, findings) -> {}));
        Tocsin.Builder twice = Tocsin.builder().rules(PACK).rules(PACK);
        assertThrows(IllegalArgumentException.class, twice::build);
    }

    @Test
    void aSentenceThatIsNoPatternIsRefusedWhenItIsWritten() {
        ProblemDefinition.Builder definition = ProblemDefinition.builder("XB-TST-003", "It's {odd}.");
        assertThrows(IllegalArgumentException.class, () -> definition.sentence(Locale.ENGLISH, "{odd}"));
        Problem problem = Problem.of(definition.warning().build(), "");
        assertEquals(Severity.WARNING, problem.severity());
        assertEquals("It's {odd}.", problem.message(Locale.ENGLISH));
        assertEquals("", problem.remedy(Locale.ENGLISH));
    }

    @Test
    void aPackCanBeAskedByItself() {
        assertEquals(List.of(NO_REPORTS), PACK.codes());
        assertEquals(List.of(NEEDY), PACK.contextCodes());
        assertEquals(1, PACK.check(REPORT).errors().size());
        assertEquals(List.of(NEEDY), PACK.check(REPORT, Context.none()).notChecked());
    }
}
