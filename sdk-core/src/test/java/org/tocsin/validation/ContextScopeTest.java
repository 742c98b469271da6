package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;

/** Which rules are checked in which context: those that lack something are named, and never taken as kept. */
final class ContextScopeTest {

    private final Tocsin tocsin = Tocsin.standard();

    @Test
    void withoutContextEveryRuleThatNeedsOneIsNamed() {
        Set<String> rules = RuleRegister.ids("context");
        Set<String> checked = new TreeSet<>(rules);
        checked.removeAll(notChecked("acknowledgement", Context.builder().build()));
        assertEquals(Set.of("TOC-EXR-009"), checked);
    }

    @Test
    void eachPartOfTheContextLetsMoreRulesBeChecked() {
        Clock clock = Clock.fixed(Instant.parse("2026-05-12T12:00:00Z"), ZoneOffset.UTC);
        Context some = Context.builder().clock(clock).build();
        Context more = Context.builder()
                .clock(clock)
                .correspondence(Correspondence.inMemory())
                .build();
        Set<String> newly = new HashSet<>(notChecked("acknowledgement", some));
        newly.removeAll(notChecked("acknowledgement", more));
        assertTrue(newly.contains("TOC-THR-001"));
        assertTrue(newly.contains("TOC-INC-023"));
        assertFalse(newly.contains("TOC-PTY-004"));
        assertFalse(notChecked("acknowledgement", some).contains("TOC-TIM-004"));
    }

    @Test
    void aResultWhoseSurveyIsNotKnownIsNotHeldAgainstOne() {
        Context context =
                Context.builder().correspondence(Correspondence.inMemory()).build();
        assertTrue(notChecked("survey-result", context).contains("TOC-SUR-005"));
        assertFalse(notChecked("survey", context).contains("TOC-SUR-005"));
    }

    @Test
    void amongOthersNothingIsSaidOfAMessageThatIsNotValid() {
        byte[] broken = "{}".getBytes(StandardCharsets.UTF_8);
        Appraisal appraisal = tocsin.check(broken, Context.builder().build());
        assertTrue(appraisal.stops());
        assertEquals(List.of(), appraisal.correspondence().all());
        assertTrue(appraisal.correspondence().notChecked().contains(CoreProblem.DRAFT_IN_TRANSIT));
    }

    @Test
    void whatWasReadIsCheckedAsItsTextIs() {
        byte[] json = ProjectFiles.sample("acknowledgement");
        Context context =
                Context.builder().correspondence(Correspondence.inMemory()).build();
        ReadResult read = tocsin.reader(Realm.ACTUAL).read(json);
        Appraisal appraisal = tocsin.check((ReadResult.Accepted) read, context);
        assertEquals(tocsin.check(json, context), appraisal);
        assertNotNull(appraisal.correspondence().all().get(0).position());
    }

    @Test
    void onlySomeErrorsStopAMessage() {
        Message<?> early = tocsin.reader(Realm.ACTUAL)
                .read(ProjectFiles.sample("incident-report-early"))
                .orElseThrow();
        Message<?> other = new Message<>(
                early.header().toBuilder().title("en", "Something else").build(), early.body(), early.extensions());
        Correspondence correspondence = Correspondence.inMemory();
        correspondence.keep(early);
        Context context = Context.builder().correspondence(correspondence).build();
        assertFalse(tocsin.check(early, context).stops());
        assertTrue(tocsin.check(other, context).stops());
    }

    @Test
    void playAfterARealEventIsStoppedAndPlayInAPauseIsNot() {
        assertTrue(stops("rules/TOC-EXR-007/fail/after-the-real-event.json"));
        assertFalse(stops("rules/TOC-EXR-007/fail/during-a-pause.json"));
    }

    private boolean stops(String file) {
        ConformanceCase shown = ConformanceCase.all().stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow();
        return tocsin.check(shown.json(), shown.surroundings().orElseThrow().context())
                .stops();
    }

    @ParameterizedTest
    @EnumSource(CoreProblem.class)
    void aMessageIsStoppedByErrorsOfBlockingRulesAlone(CoreProblem code) {
        Problem error = Problem.of(code, "").withSeverity(Severity.ERROR);
        assertEquals(code.isBlocking(), new Appraisal(Problems.none(), Problems.of(List.of(error))).stops());
        Problems warning = Problems.of(List.of(error.withSeverity(Severity.WARNING)));
        assertFalse(new Appraisal(Problems.none(), warning).stops());
        assertTrue(new Appraisal(Problems.of(List.of(error)), Problems.none()).stops());
    }

    @Test
    void ofAMessageWithoutShapeTheRulesOverSoundMessagesAreNotChecked() {
        assertEquals(
                RuleRegister.ids("message", "reader"),
                tocsin.check("{}".getBytes(StandardCharsets.UTF_8)).notChecked().stream()
                        .map(ProblemCode::id)
                        .collect(Collectors.toSet()));
    }

    private Set<String> notChecked(String sample, Context context) {
        return tocsin.check(ProjectFiles.sample(sample), context).correspondence().notChecked().stream()
                .map(ProblemCode::id)
                .collect(Collectors.toSet());
    }
}
