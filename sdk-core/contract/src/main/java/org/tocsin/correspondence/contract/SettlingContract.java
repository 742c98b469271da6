package org.tocsin.correspondence.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.correspondence.contract.Questions.answering;
import static org.tocsin.correspondence.contract.Questions.cancellation;
import static org.tocsin.correspondence.contract.Questions.header;
import static org.tocsin.correspondence.contract.Questions.question;
import static org.tocsin.correspondence.contract.Questions.receipt;
import static org.tocsin.correspondence.contract.Questions.response;
import static org.tocsin.correspondence.contract.Questions.survey;
import static org.tocsin.correspondence.contract.Questions.surveyResponse;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.revision.Kept;

/** The tests of every correspondence that are about questions which may still wait for a reply. */
abstract class SettlingContract {

    private static final Instant NOW = Instant.parse("2026-05-14T00:00:00Z");
    private static final Set<Realm> ACTUAL = Set.of(Realm.ACTUAL);

    /** The correspondence that is tested: empty before each test, and the same one throughout it. */
    protected abstract Correspondence correspondence();

    private List<Message<?>> unsettled() {
        return correspondence().unsettled(Correspondence.EVERY_REALM, Instant.MIN);
    }

    private void settle(Message<?>... questions) {
        correspondence().settle(List.of(questions), correspondence().size());
    }

    @Test
    void whatMayWaitComesAsItWasKept() {
        Message<?> second = question(header(2, "XA", "XB").validUntil("2026-05-14T00:00:00Z"));
        Message<?> first = question(header(1, "XA", "XB"));
        Message<?> play = question(header(3, "XA", "XB", Realm.EXERCISE));
        Message<?> survey = survey(header(4, "XC", "XB"));
        Message<?> late = question(header(5, "XA", "XB").validUntil("2199-01-01T00:00:00Z"));
        List<Message<?>> asking = List.of(second, first, play, survey, late);
        correspondence().keepAll(asking);
        correspondence().keep(receipt(answering(header(6, "XB", "XA"), 1)));
        assertEquals(asking, unsettled());
        assertEquals(List.of(second, first, survey, late), correspondence().unsettled(ACTUAL, Instant.MIN));
        assertEquals(List.of(play), correspondence().unsettled(Set.of(Realm.EXERCISE), NOW));
        assertEquals(List.of(), correspondence().unsettled(Set.of(), NOW));
        assertEquals(List.of(second, first, survey, late), correspondence().unsettled(ACTUAL, NOW));
        assertEquals(List.of(first, survey, late), correspondence().unsettled(ACTUAL, NOW.plusSeconds(1)));
        assertEquals(List.of(first), correspondence().unsettled(ACTUAL, Instant.MAX));
    }

    @Test
    void whatIsSettledStaysAwayAndIsStillKept() {
        Message<?> settled = question(header(1, "XA", "XB"));
        Message<?> other = question(header(2, "XA", "XB"));
        correspondence().keepAll(List.of(settled, other));
        settle(settled);
        settle(settled);
        correspondence().keep(question(header(3, "XA", "XB").validUntil("2026-05-13T00:00:00Z")));
        correspondence().keep(settled);
        assertEquals(List.of(other), correspondence().unsettled(Correspondence.EVERY_REALM, NOW));
        assertEquals(3, correspondence().about(Topic.asking(), ACTUAL).size());
    }

    @Test
    void ofTwoTextsOfARevisionOneIsSettled() {
        Message<?> settled = question(header(1, "XA", "XB"));
        Message<?> other = question(header(1, "XA", "XB"), "Have you not seen it?");
        correspondence().keepAll(List.of(settled, other));
        settle(settled, question(header(1, "XA", "XB"), "Of which nobody has heard."), question(header(7, "XA", "XB")));
        assertEquals(List.of(other), unsettled());
    }

    private void assertReopenedBy(Message<?> question, Message<?> text) {
        settle(question);
        assertEquals(List.of(), unsettled(), text.toString());
        correspondence().keep(text);
        assertEquals(List.of(question), unsettled(), text.toString());
    }

    @Test
    void whatNamesAQuestionOrAnotherTextOfThatOpensItAgain() {
        Message<?> question = question(header(1, "XA", "XB"));
        correspondence().keep(question);
        assertReopenedBy(question, response(answering(header(2, "XB", "XA"), 1), true));
        // A new revision of an answer that answered another question before, or by mistake.
        assertReopenedBy(question, response(answering(header(2, "XB", "XA"), 8).revision(2L), true));
        assertReopenedBy(
                question,
                response(answering(header(2, "XB", "XA", Realm.TEST), 8).revision(3L), true));
    }

    @Test
    void aCancellationOfAnAnswerAndWhatUndoesItOpenTheQuestionAgain() {
        Message<?> question = question(header(1, "XA", "XB"));
        correspondence().keep(question);
        correspondence().keep(response(answering(header(2, "XB", "XA"), 1), true));
        assertReopenedBy(question, cancellation(header(3, "XB", "XA"), 2));
        // The revision cancels another message, so that the answer counts again.
        assertReopenedBy(question, cancellation(header(3, "XB", "XA").revision(2L), 9));
        assertReopenedBy(question, cancellation(header(4, "XB", "XA"), 3));
    }

    @Test
    void aTextUnderItsIdentifierOpensItAgainWhoeverSendsIt() {
        Message<?> question = question(header(1, "XA", "XB"));
        correspondence().keep(question);
        assertReopenedBy(question, receipt(answering(header(1, "XC", "XB"), 8)));
        assertReopenedBy(question, cancellation(header(1, "XA", "XB", Realm.EXERCISE), 9));
    }

    @Test
    void aResponseToASurveyOpensAllThatBringIt() {
        Message<?> survey = survey(header(1, "XA", "XB"));
        Message<?> again = survey(header(2, "XA", "XC"));
        correspondence().keepAll(List.of(survey, again));
        settle(survey, again);
        assertEquals(List.of(), unsettled());
        correspondence().keep(surveyResponse(header(3, "XC", "XA")));
        assertEquals(List.of(survey, again), unsettled());
    }

    @Test
    void whatWasTouchedSinceItWasLookedAtIsNotSettled() {
        Message<?> touched = question(header(1, "XA", "XB"));
        Message<?> other = question(header(2, "XA", "XB"));
        correspondence().keepAll(List.of(touched, other));
        long position = correspondence().size();
        correspondence().keep(response(answering(header(3, "XB", "XA"), 1), true));
        correspondence().settle(List.of(touched, other), position);
        assertEquals(List.of(touched), unsettled());
        correspondence().settle(List.of(touched), 0);
        assertEquals(List.of(touched), unsettled());
        settle(touched);
        assertEquals(List.of(), unsettled());
    }

    @Test
    void whatComesInOneBatchWithItsAnswerMayWait() {
        Message<?> question = question(header(1, "XA", "XB"));
        correspondence().keepAll(List.of(response(answering(header(2, "XB", "XA"), 1), true), question));
        assertEquals(List.of(question), unsettled());
        settle(question);
        correspondence()
                .keepAll(List.of(
                        receipt(answering(header(3, "XB", "XA"), 8)), receipt(answering(header(4, "XB", "XA"), 1))));
        assertEquals(List.of(question), unsettled());
    }

    /** The same correspondence, which does not remember what was settled. */
    private record Forgetful(Correspondence correspondence) implements Correspondence {

        @Override
        public Kept keep(Message<?> message) {
            return correspondence.keep(message);
        }

        @Override
        public long size() {
            return correspondence.size();
        }

        @Override
        public List<Message<?>> texts(Collection<MessageKey> messages) {
            return correspondence.texts(messages);
        }

        @Override
        public List<Message<?>> named(MessageId id, Set<Realm> realms) {
            return correspondence.named(id, realms);
        }

        @Override
        public List<Message<?>> about(Collection<Topic> topics, Set<Realm> realms) {
            return correspondence.about(topics, realms);
        }
    }

    @RepeatedTest(15)
    void aDeskIsToldAsMuchAsIfNothingWereSettled(RepetitionInfo repetition) {
        DutyDesk desk = DutyDesk.of(correspondence(), Realm.ACTUAL, Realm.EXERCISE);
        DutyDesk plain = DutyDesk.of(new Forgetful(correspondence()), Realm.ACTUAL, Realm.EXERCISE);
        for (Message<?> message : new QuestionTraffic(repetition.getCurrentRepetition()).messages(40)) {
            correspondence().keep(message);
            assertEquals(plain.open(NOW), desk.open(NOW));
            assertEquals(plain.expired(NOW), desk.expired(NOW));
        }
        int items = desk.open(NOW).size() + desk.expired(NOW).size();
        assertEquals(items, unsettled().size());
    }
}
