package org.tocsin.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyPublication;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyDependency;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.message.survey.SurveyResult;

/** What the answers of parties add up to. */
final class SurveyTallyTest {

    private static final SurveyQuestion DESK = SurveyMessages.question("desk", SurveyQuestionKind.SINGLE_CHOICE)
            .options(SurveyMessages.options("day", "call", "clock"))
            .build();
    private static final SurveyQuestion REPORTS = SurveyMessages.question("reports", SurveyQuestionKind.NUMBER)
            .min(0L)
            .build();

    /** One response for each answer, of parties that differ. */
    private static List<Message<SurveyResponse>> responses(SurveyAnswer... answers) {
        List<Message<SurveyResponse>> responses = new ArrayList<>();
        for (SurveyAnswer answer : answers) {
            responses.add(SurveyMessages.response("x-p" + responses.size(), answer));
        }
        return responses;
    }

    private static SurveyAnswer[] choices(int day, int call, int clock) {
        List<SurveyAnswer> answers = new ArrayList<>();
        answers.addAll(Collections.nCopies(day, SurveyMessages.choice("desk", "day")));
        answers.addAll(Collections.nCopies(call, SurveyMessages.choice("desk", "call")));
        answers.addAll(Collections.nCopies(clock, SurveyMessages.choice("desk", "clock")));
        return answers.toArray(SurveyAnswer[]::new);
    }

    private static SurveyTally tally(Message<Survey> survey, List<Message<SurveyResponse>> responses) {
        Set<PartyCode> parties = responses.stream()
                .map(each -> each.header().originator().party())
                .collect(Collectors.toSet());
        return SurveyTally.of(survey, parties).with(responses);
    }

    private static SurveyResult result(SurveyTally tally) {
        return SurveyMessages.message(tally.outcome().result()).body();
    }

    /** The cells of a table as text, with a star for what is suppressed. */
    private static String cells(List<SurveyCell> cells) {
        return cells.stream()
                .map(cell -> (cell.count() == null ? "*" : String.valueOf(cell.count()))
                        + (cell.points() == null ? "" : ":" + cell.points()))
                .collect(Collectors.joining(" "));
    }

    private static String onlyCells(SurveyTally tally) {
        return cells(result(tally).tables().get(0).cells());
    }

    @Test
    void optionsAreCounted() {
        Message<Survey> survey = SurveyMessages.survey(Survey.builder(), DESK);
        SurveyResult result = result(tally(survey, responses(choices(4, 0, 3))));
        assertEquals("4 0 3", cells(result.tables().get(0).cells()));
        assertEquals(7, result.tables().get(0).answered());
        assertEquals(List.of(7, 7), List.of(result.invited(), result.answered()));
        assertNull(result.counted());
        assertNull(result.groupedBy());
    }

    @Test
    void aSmallCellAndTheNextSmallestAreNotTold() {
        Message<Survey> survey = SurveyMessages.survey(Survey.builder(), DESK);
        assertEquals("* * 9", onlyCells(tally(survey, responses(choices(1, 4, 9)))));
        assertEquals("6 5 3", onlyCells(tally(survey, responses(choices(6, 5, 3)))));
        assertEquals(
                "* * 9", onlyCells(tally(survey, responses(choices(4, 6, 9))).minimumCell(5)));
        assertTrue(result(tally(survey, responses(choices(1, 1, 0))))
                .tables()
                .get(0)
                .suppressedOrDefault());
    }

    @Test
    void aSmallestCellOfOneHidesNothing() {
        Message<Survey> survey = SurveyMessages.survey(Survey.builder().minimumCell(1), DESK);
        assertEquals("1 0 2", onlyCells(tally(survey, responses(choices(1, 0, 2)))));
    }

    @Test
    void aRankingGivesPointsAndTiesAreTies() {
        Message<Survey> survey = SurveyMessages.survey(
                Survey.builder(),
                SurveyMessages.question("order", SurveyQuestionKind.RANKING)
                        .options(SurveyMessages.options("a", "b", "c"))
                        .maxChoices(2)
                        .build());
        List<Message<SurveyResponse>> responses = responses(
                SurveyMessages.choices("order", "a", "b"),
                SurveyMessages.choices("order", "b", "a"),
                SurveyMessages.choices("order", "a", "b"),
                SurveyMessages.choices("order", "b", "a"));
        assertEquals("4:6 4:6 0:0", onlyCells(tally(survey, responses)));
    }

    @Test
    void numbersGiveTheLowerMedianAndOfEnoughPartiesTheQuartiles() {
        Message<Survey> survey = SurveyMessages.survey(Survey.builder(), REPORTS);
        assertEquals(
                SurveyNumberSummary.builder().median(41L).build(),
                summary(survey, 3, 41, 7, 12, 90, 44, 5, 50, 9, 60, 70));
        assertEquals(
                SurveyNumberSummary.builder()
                        .median(12L)
                        .lowerQuartile(5L)
                        .upperQuartile(60L)
                        .build(),
                summary(survey, 3, 41, 7, 12, 90, 44, 5, 50, 4, 60, 70, 6));
    }

    @Test
    void sumsOfMoneyAreSummedUpInTheCurrencyOfTheQuestion() {
        Message<Survey> survey = SurveyMessages.survey(
                Survey.builder(),
                SurveyMessages.question("reports", SurveyQuestionKind.NUMBER)
                        .currency(CurrencyCode.USD)
                        .build());
        assertEquals(
                SurveyNumberSummary.builder()
                        .median(1_200_000L)
                        .currency(CurrencyCode.USD)
                        .build(),
                summary(survey, 1_200_000, 900_000, 4_000_000));
    }

    private static @Nullable SurveyNumberSummary summary(Message<Survey> survey, int... given) {
        SurveyAnswer[] numbers = IntStream.of(given)
                .mapToObj(number -> SurveyMessages.number("reports", number))
                .toArray(SurveyAnswer[]::new);
        return result(tally(survey, responses(numbers))).tables().get(0).summary();
    }

    @Test
    void namesAreShownOnlyWhereSurveyAndPartyAllowIt() {
        Message<Survey> naming =
                SurveyMessages.survey(Survey.builder().publication(SurveyPublication.NAMED_WITH_CONSENT), DESK);
        Message<Survey> silent = SurveyMessages.survey(Survey.builder(), DESK);
        List<Message<SurveyResponse>> responses = responses(choices(3, 0, 3));
        SurveyAnswer day = SurveyMessages.choice("desk", "day");
        responses.add(SurveyMessages.response("XA", SurveyConsent.NAMED, day));
        responses.add(SurveyMessages.response("XB", SurveyConsent.NOT_PUBLISHED, day));
        SurveyResult result = result(tally(naming, responses));
        assertEquals(1, result.named().size());
        assertEquals(PartyCode.of("XA"), result.named().get(0).party());
        assertEquals("4 0 3", cells(result.tables().get(0).cells()));
        assertEquals(List.of(8, 7), List.of(result.answered(), result.counted()));
        assertEquals(List.of(), result(tally(silent, responses)).named());
        assertEquals(List.of(), result(tally(naming, responses).withoutNames()).named());
    }

    /** Whoever reads the answer of one of three can tell the other two. */
    @Test
    void partiesShownByNameDoNotHideOthers() {
        Message<Survey> naming =
                SurveyMessages.survey(Survey.builder().publication(SurveyPublication.NAMED_WITH_CONSENT), DESK);
        List<Message<SurveyResponse>> responses = responses(choices(2, 4, 9));
        responses.add(SurveyMessages.response("XA", SurveyConsent.NAMED, SurveyMessages.choice("desk", "day")));
        assertEquals("* * 9", onlyCells(tally(naming, responses)));
        assertEquals("3 4 9", onlyCells(tally(naming, responses).withoutNames()));
    }

    @Test
    void aDependentQuestionIsNotToldWhereItWouldTellWhatItDependsOn() {
        SurveyQuestion plan = SurveyMessages.question("plan", SurveyQuestionKind.TEXT)
                .dependsOn(SurveyDependency.builder()
                        .question("desk")
                        .answers("call")
                        .build())
                .build();
        Message<Survey> survey = SurveyMessages.survey(Survey.builder(), DESK, plan);
        List<Message<SurveyResponse>> responses = responses(choices(1, 0, 9));
        for (int i = 0; i < 4; i++) {
            responses.add(SurveyMessages.response(
                    "x-q" + i, SurveyMessages.choice("desk", "call"), SurveyMessages.words("plan", "Yes.")));
        }
        SurveyResult result = result(tally(survey, responses));
        assertEquals("* * 9", cells(result.tables().get(0).cells()));
        assertTrue(result.tables().get(1).suppressedOrDefault());
    }

    @Test
    void aGroupOfUntoldSizeIsToldInNoTable() {
        Message<Survey> survey = SurveyMessages.survey(Survey.builder(), DESK, REPORTS);
        List<Message<SurveyResponse>> responses = new ArrayList<>();
        for (SurveyAnswer choice : choices(9, 2, 4)) {
            responses.add(SurveyMessages.response(
                    "x-p" + responses.size(), choice, SurveyMessages.number("reports", responses.size())));
        }
        SurveyResult result = result(tally(survey, responses).groupedBy("desk"));
        assertEquals("9 * *", cells(result.tables().get(0).cells()));
        List<SurveyGroup> groups = result.tables().get(1).groups();
        assertEquals(
                List.of(false, true, true),
                groups.stream().map(SurveyGroup::suppressedOrDefault).toList());
        assertEquals(9, groups.get(0).answered());
        assertEquals("desk", result.groupedBy());
    }

    @Test
    void theSampleSurveyIsCounted() {
        Message<Survey> survey = SurveyMessages.sample("survey", Survey.class);
        List<Message<SurveyResponse>> responses = List.of(
                SurveyMessages.sample("survey-response-named", SurveyResponse.class),
                SurveyMessages.sample("survey-response-aggregate", SurveyResponse.class));
        Set<PartyCode> invited = responses.stream().map(Message::party).collect(Collectors.toSet());
        // tag::tally[]
        SurveyOutcome outcome = SurveyTally.of(survey, invited)
                .with(responses)
                .groupedBy("practice.desk")
                .outcome();
        // end::tally[]
        SurveyResult result = SurveyMessages.message(outcome.result()).body();
        assertEquals(8, result.tables().size());
        assertEquals(1, result.named().size());
    }

    @Test
    void theCallerAsksForWhatTheSurveyHas() {
        SurveyTally tally = tally(SurveyMessages.survey(Survey.builder(), DESK, REPORTS), List.of());
        assertThrows(IllegalArgumentException.class, () -> tally.groupedBy("reports"));
        assertThrows(IllegalArgumentException.class, () -> tally.groupedBy("gone"));
        assertThrows(IllegalArgumentException.class, () -> tally.minimumCell(2));
        assertThrows(IllegalArgumentException.class, () -> tally.minimumCell(1_001));
        assertEquals(0, result(tally).answered());
    }
}
