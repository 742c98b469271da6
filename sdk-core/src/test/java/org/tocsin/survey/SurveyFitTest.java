package org.tocsin.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Realm;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.code.UnansweredReason;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyDependency;
import org.tocsin.message.survey.SurveyOption;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.survey.SurveyMisfit.Reason;

/** What in a response does not fit its survey. */
final class SurveyFitTest {

    private static final Message<Survey> SURVEY = SurveyMessages.survey(
            Survey.builder(),
            SurveyMessages.question("desk", SurveyQuestionKind.SINGLE_CHOICE)
                    .required(true)
                    .options(SurveyMessages.options("day", "night"))
                    .build(),
            SurveyMessages.question("plan", SurveyQuestionKind.YES_NO)
                    .required(true)
                    .dependsOn(SurveyDependency.builder()
                            .question("desk")
                            .answers("day")
                            .build())
                    .build(),
            SurveyMessages.question("kinds", SurveyQuestionKind.MULTIPLE_CHOICE)
                    .options(
                            SurveyOption.builder().code("a").text("en", "A").build(),
                            SurveyOption.builder().code("b").text("en", "B").build(),
                            SurveyOption.builder()
                                    .code("other")
                                    .text("en", "Other")
                                    .textWanted(true)
                                    .build())
                    .maxChoices(2)
                    .build(),
            SurveyMessages.question("rate", SurveyQuestionKind.SCALE)
                    .min(1L)
                    .max(5L)
                    .build(),
            SurveyMessages.question("mood", SurveyQuestionKind.of("x-weather")).build());

    private static List<String> misfits(SurveyAnswer... answers) {
        return misfits(SurveyMessages.response("XA", answers));
    }

    private static List<String> misfits(Message<SurveyResponse> response) {
        return SurveyFit.of(SURVEY).misfits(response).stream()
                .map(each -> each.reason() + " " + each.pointer())
                .toList();
    }

    private static SurveyAnswer.Builder answer(String question) {
        return SurveyAnswer.builder().question(question);
    }

    private static SurveyAnswer desk(String option) {
        return SurveyMessages.choice("desk", option);
    }

    @Test
    void theSamplesFit() {
        SurveyFit fit = SurveyFit.of(SurveyMessages.sample("survey", Survey.class));
        for (String name : List.of("survey-response-named", "survey-response-aggregate")) {
            assertEquals(List.of(), fit.misfits(SurveyMessages.sample(name, SurveyResponse.class)), name);
        }
    }

    @Test
    void aResponseIsForOneVersionOfOneSurveyInOneRealm() {
        Message<SurveyResponse> response = SurveyMessages.response("XA", SurveyMessages.choice("gone", "x"));
        SurveyResponse.Builder body = response.body().toBuilder();
        assertEquals(
                List.of("OTHER_SURVEY /body/survey"),
                misfits(SurveyMessages.with(response, body.survey("urn:x-test:another"))));
        assertEquals(
                List.of("OTHER_VERSION /body/version"),
                misfits(SurveyMessages.with(
                        response, response.body().toBuilder().version(2))));
        assertEquals(
                List.of("OTHER_REALM /realm"),
                misfits(SurveyMessages.with(
                        response, response.header().toBuilder().realm(Realm.EXERCISE))));
    }

    @Test
    void aResponseAfterTheEndIsLate() {
        Message<SurveyResponse> response = SurveyMessages.response("XA", desk("night"));
        Timestamp end = Timestamp.of(SurveyMessages.CLOSES);
        assertEquals(
                List.of(),
                misfits(SurveyMessages.with(
                        response, response.header().toBuilder().sentAt(end))));
        Timestamp after = Timestamp.of(SurveyMessages.CLOSES.plusMillis(1));
        assertEquals(
                List.of("LATE /sentAt"),
                misfits(SurveyMessages.with(
                        response, response.header().toBuilder().sentAt(after))));
        Timestamp noSuchDay = Timestamp.of("2026-11-31T00:00:00Z");
        assertEquals(
                List.of(),
                misfits(SurveyMessages.with(
                        response, response.header().toBuilder().sentAt(noSuchDay))));
    }

    @Test
    void aRequiredQuestionIsMissedOnlyWhereItWasPut() {
        assertEquals(List.of(), misfits(desk("night")));
        assertEquals(List.of("INCOMPLETE /body/answers"), misfits(desk("day")));
        assertEquals(
                List.of(),
                misfits(
                        desk("day"),
                        answer("plan").unanswered(UnansweredReason.UNKNOWN).build()));
        Message<SurveyResponse> response = SurveyMessages.response("XA", desk("day"));
        assertEquals("plan", SurveyFit.of(SURVEY).misfits(response).get(0).question());
        assertEquals(
                List.of(),
                misfits(SurveyMessages.with(
                        response, response.body().toBuilder().status(SurveyResponseStatus.DRAFT))));
    }

    @Test
    void anAnswerToAQuestionThatWasNotPutDoesNotFit() {
        SurveyAnswer plan = SurveyMessages.choice("plan", "yes");
        assertEquals(List.of("NOT_PUT /body/answers/1"), misfits(desk("night"), plan));
        assertEquals(List.of(), misfits(plan, desk("day")));
        SurveyAnswer notApplicable =
                answer("plan").unanswered(UnansweredReason.NOT_APPLICABLE).build();
        assertEquals(List.of(), misfits(desk("night"), notApplicable));
    }

    @Test
    void oneQuestionHasOneAnswerOfItsKind() {
        assertEquals(
                List.of("UNKNOWN_QUESTION /body/answers/1", "ANSWERED_TWICE /body/answers/2"),
                misfits(desk("night"), SurveyMessages.choice("gone", "x"), desk("night")));
        assertEquals(List.of("WRONG_KIND /body/answers/0/number"), misfits(SurveyMessages.number("desk", 1)));
        assertEquals(
                List.of("WRONG_KIND /body/answers/1/option"),
                misfits(desk("night"), answer("rate").number(3L).option("day").build()));
        assertEquals(
                List.of("WRONG_KIND /body/answers/1/options"),
                misfits(desk("night"), answer("mood").options("a").build()));
        assertEquals(List.of("NO_VALUE /body/answers/0"), misfits(SurveyMessages.words("desk", "Always.")));
    }

    @Test
    void aReasonForNoneStandsBesideNoAnswer() {
        SurveyAnswer both = answer("desk")
                .option("day")
                .unanswered(UnansweredReason.UNKNOWN)
                .build();
        assertEquals(List.of("ANSWERED_AND_NOT /body/answers/0/unanswered"), misfits(both));
    }

    @Test
    void optionsAreThoseOfTheQuestionAndNoMoreThanAllowed() {
        SurveyAnswer desk = desk("night");
        assertEquals(List.of("UNKNOWN_OPTION /body/answers/0/option"), misfits(desk("noon")));
        assertEquals(
                List.of("UNKNOWN_OPTION /body/answers/1/options/1"),
                misfits(desk, SurveyMessages.choices("kinds", "a", "z")));
        assertEquals(
                List.of("REPEATED_OPTION /body/answers/1/options/1"),
                misfits(desk, SurveyMessages.choices("kinds", "a", "a")));
        assertEquals(
                List.of("TOO_MANY_CHOICES /body/answers/1/options"),
                misfits(desk, SurveyMessages.choices("kinds", "a", "b", "other")));
        assertEquals(List.of("WORDS_MISSING /body/answers/1"), misfits(desk, SurveyMessages.choices("kinds", "other")));
    }

    @Test
    void aNumberIsWithinTheBounds() {
        assertEquals(List.of(), misfits(desk("night"), SurveyMessages.number("rate", 5)));
        assertEquals(
                List.of(Reason.OUT_OF_RANGE + " /body/answers/1/number"),
                misfits(desk("night"), SurveyMessages.number("rate", 6)));
    }

    @Test
    void aKindThatIsNotKnownIsAnsweredInWords() {
        assertEquals(List.of(), misfits(desk("night"), SurveyMessages.words("mood", "Fair.")));
    }

    @Test
    void aQuestionThatDependsOnOneBelowItIsPutToNobody() {
        SurveyDependency onItself =
                SurveyDependency.builder().question("q").answers("yes").build();
        Message<Survey> odd = SurveyMessages.survey(
                Survey.builder(),
                SurveyMessages.question("q", SurveyQuestionKind.YES_NO)
                        .dependsOn(onItself)
                        .required(true)
                        .build());
        List<SurveyMisfit> misfits =
                SurveyFit.of(odd).misfits(SurveyMessages.response("XA", SurveyMessages.choice("q", "yes")));
        assertEquals(
                List.of(Reason.NOT_PUT),
                misfits.stream().map(SurveyMisfit::reason).toList());
    }
}
