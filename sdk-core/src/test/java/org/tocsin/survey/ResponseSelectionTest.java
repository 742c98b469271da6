package org.tocsin.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Realm;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.testing.Cancellations;

/** Which response of a party counts, and what is said of the others. */
final class ResponseSelectionTest {

    private static final Message<Survey> SURVEY = SurveyMessages.survey(
            Survey.builder().minimumCell(1),
            SurveyMessages.question("q", SurveyQuestionKind.YES_NO).build());
    private static final Set<PartyCode> INVITED = Set.of(PartyCode.of("XA"), PartyCode.of("XB"));
    private static final Message<SurveyResponse> YES = SurveyMessages.response("XA", SurveyMessages.choice("q", "yes"));
    private static final Message<SurveyResponse> NO =
            SurveyMessages.with(YES, YES.body().toBuilder().answers(SurveyMessages.choice("q", "no")));

    private static Message<SurveyResponse> revision(Message<SurveyResponse> response, long revision) {
        return SurveyMessages.with(response, response.header().toBuilder().revision(revision));
    }

    private static Message<SurveyResponse> sent(Message<SurveyResponse> response, int daysBeforeTheEnd) {
        Timestamp sentAt = Timestamp.of(SurveyMessages.CLOSES.minusSeconds(86_400L * daysBeforeTheEnd));
        return SurveyMessages.with(response, response.header().toBuilder().sentAt(sentAt));
    }

    private static Message<SurveyResponse> another(Message<SurveyResponse> response) {
        return SurveyMessages.with(
                response, response.header().toBuilder().id(MessageId.of("00000000-0000-4000-8000-000000000001")));
    }

    private static Message<SurveyResponse> draft(Message<SurveyResponse> response) {
        return SurveyMessages.with(response, response.body().toBuilder().status(SurveyResponseStatus.DRAFT));
    }

    private static SurveyTally tally(List<Message<SurveyResponse>> responses) {
        return SurveyTally.of(SURVEY, INVITED).with(responses);
    }

    /** How many said yes and no, and what became of the responses, the same in either order. */
    private static String either(List<Message<SurveyResponse>> responses) {
        List<Message<SurveyResponse>> turned = new ArrayList<>(responses);
        Collections.reverse(turned);
        SurveyOutcome outcome = tally(responses).outcome();
        assertEquals(outcome, tally(turned).outcome());
        return counted(outcome);
    }

    private static String counted(SurveyOutcome outcome) {
        List<SurveyCell> cells = outcome.result().tables().get(0).cells();
        return cells.get(0).count() + "+" + cells.get(1).count() + " of "
                + outcome.result().answered() + " "
                + outcome.responses().stream().map(TalliedResponse::treatment).toList();
    }

    @Test
    void theHighestRevisionCounts() {
        assertEquals("0+1 of 1 [SUPERSEDED, COUNTED]", either(List.of(YES, sent(revision(NO, 2), 40))));
    }

    @Test
    void ofTwoMessagesTheOneSentLastCounts() {
        assertEquals("1+0 of 1 [SUPERSEDED, COUNTED]", either(List.of(sent(YES, 2), another(sent(NO, 3)))));
        assertEquals("0+1 of 1 [COUNTED, SUPERSEDED]", either(List.of(sent(YES, 3), another(sent(NO, 2)))));
    }

    @Test
    void aLaterDraftTakesItsOwnMessageBackAndNoOther() {
        assertEquals("0+0 of 0 [SUPERSEDED, DRAFT]", either(List.of(YES, draft(revision(YES, 2)))));
        assertEquals("1+0 of 1 [DRAFT, COUNTED]", either(List.of(YES, another(draft(sent(NO, 1))))));
    }

    @Test
    void twoThatDifferAtTheSameTimeAreNotCounted() {
        assertEquals("0+0 of 1 [AMBIGUOUS, AMBIGUOUS]", either(List.of(YES, another(NO))));
    }

    @Test
    void ofTwoTextsOfOneRevisionTheOneThatWasSentFirstCounts() {
        assertEquals("1+0 of 1 [COUNTED, CONTRADICTED]", either(List.of(sent(YES, 3), sent(NO, 2))));
        assertEquals("0+1 of 1 [COUNTED, CONTRADICTED]", either(List.of(sent(YES, 2), sent(NO, 3))));
    }

    @Test
    void theSameTwiceCountsOnce() {
        assertEquals("1+0 of 1 [COUNTED, SUPERSEDED]", either(List.of(YES, YES)));
    }

    @Test
    void whoWasNotInvitedIsNotCounted() {
        Message<SurveyResponse> guest = SurveyMessages.response("XH", SurveyMessages.choice("q", "no"));
        assertEquals("1+0 of 1 [COUNTED, NOT_INVITED]", either(List.of(YES, guest)));
    }

    @Test
    void whatBelongsElsewhereIsNotCounted() {
        Message<SurveyResponse> played = SurveyMessages.with(
                revision(NO, 2), revision(NO, 2).header().toBuilder().realm(Realm.EXERCISE));
        Message<SurveyResponse> older =
                SurveyMessages.with(another(NO), NO.body().toBuilder().version(2));
        assertEquals("1+0 of 1 [OTHER_SURVEY, COUNTED, OTHER_SURVEY]", either(List.of(YES, played, older)));
    }

    @Test
    void whatIsNotToBePublishedIsAnsweredAndNotCounted() {
        Message<SurveyResponse> silent =
                SurveyMessages.response("XB", SurveyConsent.NOT_PUBLISHED, SurveyMessages.choice("q", "no"));
        assertEquals("1+0 of 2 [COUNTED, NOT_PUBLISHED]", either(List.of(YES, silent)));
    }

    @Test
    void whatIsLateIsCountedAndReportedUnlessTheCallerWillNot() {
        List<Message<SurveyResponse>> responses = List.of(YES, revision(sent(NO, -1), 2));
        SurveyOutcome outcome = tally(responses).outcome();
        assertEquals("0+1 of 1 [SUPERSEDED, COUNTED]", counted(outcome));
        assertEquals(1, outcome.withMisfits().size());
        assertEquals(1, outcome.leftOut().size());
        assertEquals(
                "1+0 of 1 [COUNTED, LATE]",
                counted(tally(responses).withoutLate().outcome()));
    }

    @Test
    void whatIsCancelledIsNotCounted() {
        SurveyTally tally = tally(List.of(YES)).cancellations(List.of(Cancellations.of(YES)));
        assertEquals("0+0 of 0 [WITHDRAWN]", counted(tally.outcome()));
    }
}
