package org.tocsin.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.revision.Words.KEY;
import static org.tocsin.revision.Words.PLAY;
import static org.tocsin.revision.Words.cancels;
import static org.tocsin.revision.Words.key;
import static org.tocsin.revision.Words.minute;
import static org.tocsin.revision.Words.relayed;
import static org.tocsin.revision.Words.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.Cancellation;

/** Which revision of a message counts, told by small examples. */
final class MessageHistoryTest {

    private static final MessageKey CANCELLATION = key("XA", Realm.ACTUAL, 100);

    private final Message<Acknowledgement> first = text(1);
    private final Message<Acknowledgement> second = text(2);
    private final Message<Acknowledgement> third = text(3);

    private MessageHistory<Message<?>> history(Message<?>... cancellations) {
        return MessageHistory.of(KEY, List.of(third, first, second), List.of(cancellations));
    }

    @Test
    void ofAnUnknownMessageNothingIsKnown() {
        MessageHistory<Message<?>> unknown = MessageHistory.unknown(KEY);
        assertEquals(KEY, unknown.key());
        assertEquals(Optional.empty(), unknown.current());
        assertEquals(Optional.empty(), unknown.newest());
        assertEquals(Optional.empty(), unknown.cancellation());
        assertEquals(List.of(), unknown.revisions());
        MessageHistory<Message<?>> cancelledBefore =
                MessageHistory.of(KEY, List.of(), List.of(cancels(CANCELLATION, 1, 9)));
        assertEquals(Optional.empty(), cancelledBefore.cancellation());
    }

    @Test
    void theLastRevisionCountsInWhateverOrderTheyCome() {
        assertEquals(KEY, history().key());
        assertEquals(Optional.of(third), history().current());
        assertTrue(history().isCurrent(third));
        assertFalse(history().isCurrent(second));
        assertEquals(List.of(first, second, third), history().revisions());
        assertEquals(List.of(first, second, third), history().standing());
        assertEquals(Optional.empty(), history().cancellation());
        assertEquals(Optional.empty(), history().cancellation(3));
        assertEquals(List.of(), history().contradicting());
    }

    @Test
    void textsOfOtherMessagesAreLeftAside() {
        Message<?> other = text(PLAY, 4, 4, AcknowledgementLevel.READ);
        assertEquals(
                Optional.of(first),
                MessageHistory.of(KEY, List.of(first, other), List.of()).current());
    }

    @Test
    void aRevisionThatIsTakenBackIsAsIfItHadNeverBeenSent() {
        Message<Cancellation> last = cancels(CANCELLATION, 1, 9, 3L);
        MessageHistory<Message<?>> history = history(last);
        assertEquals(Optional.of(second), history.current());
        assertEquals(Optional.of(third), history.newest());
        assertEquals(Optional.of(last), history.cancellation(3));
        assertEquals(Optional.empty(), history.cancellation(2));
        assertEquals(Optional.empty(), history.cancellation());
        assertEquals(List.of(first, second), history.standing());
        assertEquals(List.of(first, second, third), history.revisions());
    }

    @Test
    void allRevisionsMayBeTakenBackOneByOne() {
        Message<Cancellation> last = cancels(key("XA", Realm.ACTUAL, 101), 1, 8, 3L);
        MessageHistory<Message<?>> history = history(cancels(CANCELLATION, 1, 9, 1L, 2L), last);
        assertEquals(Optional.empty(), history.current());
        assertEquals(Optional.of(last), history.cancellation());
    }

    @Test
    void theWholeIsTakenBackWithWhatComesLater() {
        Message<Cancellation> whole = cancels(CANCELLATION, 1, 2);
        MessageHistory<Message<?>> history = history(whole, cancels(key("XA", Realm.ACTUAL, 101), 1, 9, 3L));
        assertEquals(Optional.empty(), history.current());
        assertEquals(Optional.of(whole), history.cancellation());
        assertEquals(Optional.of(whole), history.cancellation(3));
        assertEquals(List.of(), history.standing());
        assertEquals(Optional.of(whole), history.with(text(4)).cancellation(4));
    }

    @Test
    void ofSeveralCancellationsTheOneIsNamedThatWasSentFirst() {
        Message<Cancellation> early = cancels(key("XA", Realm.ACTUAL, 101), 1, 5);
        Message<Cancellation> late = cancels(CANCELLATION, 1, 9);
        assertEquals(Optional.of(early), history(late, early).cancellation());
        Message<Cancellation> earlyOfOne = cancels(key("XA", Realm.ACTUAL, 101), 1, 5, 3L);
        Message<Cancellation> lateOfOne = cancels(CANCELLATION, 1, 9, 3L);
        assertEquals(Optional.of(earlyOfOne), history(lateOfOne, earlyOfOne).cancellation(3));
    }

    @Test
    void ofACancellationItsNewestRevisionHolds() {
        Message<Cancellation> all = cancels(CANCELLATION, 1, 5);
        Message<Cancellation> less = cancels(CANCELLATION, 2, 6, 3L);
        assertEquals(Optional.of(second), history(less, all).current());
        assertEquals(Optional.of(second), history(all, less).current());
        assertEquals(Optional.of(all), history(all, less).until(minute(5)).cancellation());
    }

    @Test
    void ofTwoCancellationsUnderOneNumberTheOneHoldsThatWasSentFirst() {
        Message<Cancellation> one = cancels(CANCELLATION, 1, 5, 3L);
        Message<Cancellation> other = cancels(CANCELLATION, 1, 6);
        assertEquals(Optional.of(second), history(one, other).current());
        assertEquals(Optional.of(second), history(other, one).current());
    }

    @Test
    void onlyItsPartyTakesItBackInItsRealmOrInEarnest() {
        assertEquals(
                Optional.of(third),
                history(cancels(key("XC", Realm.ACTUAL, 100), 1, 9)).current());
        assertEquals(
                Optional.of(third),
                history(cancels(key("XA", Realm.EXERCISE, 100), 1, 9)).current());
        Message<?> play = text(PLAY, 1, 1, AcknowledgementLevel.READ);
        assertEquals(
                Optional.empty(),
                MessageHistory.of(PLAY, List.of(play), List.of(cancels(CANCELLATION, 1, 9)))
                        .current());
        assertEquals(
                Optional.empty(),
                MessageHistory.of(PLAY, List.of(play), List.of(cancels(key("XA", Realm.EXERCISE, 100), 1, 9)))
                        .current());
    }

    @Test
    void itIsKnownAsItStoodAtAnInstant() {
        MessageHistory<Message<?>> history = history(cancels(CANCELLATION, 1, 5));
        assertEquals(Optional.empty(), history.until(minute(0)).newest());
        assertEquals(Optional.of(first), history.until(minute(1)).current());
        assertEquals(Optional.of(third), history.until(minute(4)).current());
        assertEquals(Optional.empty(), history.until(minute(5)).current());
    }

    @Test
    void ofTwoTextsUnderOneNumberTheOneCountsThatWasSentFirst() {
        Message<Acknowledgement> early = text(KEY, 3, 2, AcknowledgementLevel.REJECTED);
        MessageHistory<Message<?>> history = history().with(early);
        assertEquals(Optional.of(early), history.current());
        assertEquals(List.of(first, second, early), history.revisions());
        assertEquals(List.of(third), history.contradicting());
        assertEquals(
                history.contradicting(),
                MessageHistory.of(KEY, List.of(early, third), List.of()).contradicting());
        assertEquals(history.current(), history.with(early).current());
    }

    @Test
    void aCopyThatWasPassedOnSaysTheSame() {
        Message<?> copy = relayed(third, "XB");
        Message<?> otherCopy = relayed(third, "XC");
        for (MessageHistory<Message<?>> history : List.of(
                history().with(copy).with(otherCopy),
                MessageHistory.<Message<?>>of(KEY, List.of(otherCopy, copy, third), List.of()))) {
            assertEquals(Optional.of(third), history.current());
            assertEquals(List.of(), history.contradicting());
        }
        assertEquals(
                MessageHistory.<Message<?>>of(KEY, List.of(otherCopy, copy), List.of())
                        .current(),
                MessageHistory.<Message<?>>of(KEY, List.of(copy, otherCopy), List.of())
                        .current());
    }

    @Test
    void textsThatWereSentTogetherHaveOneOrder() {
        Message<?> one = text(KEY, 1, 1, AcknowledgementLevel.REJECTED);
        MessageHistory<Message<?>> history = MessageHistory.of(KEY, List.of(one, first), List.of());
        assertEquals(
                history.current(),
                MessageHistory.<Message<?>>of(KEY, List.of(first, one), List.of())
                        .current());
        assertEquals(1, history.contradicting().size());
    }
}
