package org.tocsin.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.revision.Words.KEY;
import static org.tocsin.revision.Words.PLAY;
import static org.tocsin.revision.Words.cancels;
import static org.tocsin.revision.Words.key;
import static org.tocsin.revision.Words.relayed;
import static org.tocsin.revision.Words.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;

/** Messages that are gathered as they come. */
final class MessageHistoriesTest {

    private final MessageHistories<Message<?>> histories = new MessageHistories<>();
    private final Message<?> first = text(1);
    private final Message<?> second = text(2);
    private final Message<?> play = text(PLAY, 1, 1, AcknowledgementLevel.READ);

    @Test
    void eachTextIsTakenInOnce() {
        assertEquals(Kept.NEW, histories.add(second));
        assertEquals(Kept.KNOWN, histories.add(second));
        assertEquals(Kept.NEW, histories.add(first));
        assertEquals(Kept.NEW, histories.add(play));
        assertEquals(List.of(first, second), histories.texts(KEY));
        assertEquals(List.of(), histories.texts(key("XC", Realm.ACTUAL, 1)));
        assertEquals(Optional.of(second), histories.of(KEY).current());
        assertEquals(List.of(second, play), histories.current());
        assertEquals(2, histories.all().size());
    }

    @Test
    void aCopyIsNoContradictionAndOtherWordsAre() {
        Message<?> other = text(KEY, 1, 1, AcknowledgementLevel.REJECTED);
        histories.add(first);
        assertEquals(Kept.NEW, histories.add(relayed(text(1), "XB")));
        assertEquals(Kept.KNOWN, histories.add(relayed(text(1), "XB")));
        assertEquals(Kept.NEW, histories.add(relayed(text(1), "XC")));
        assertEquals(Kept.CONFLICTING, histories.add(other));
        assertEquals(Kept.KNOWN, histories.add(other));
        assertEquals(4, histories.texts(KEY).size());
    }

    @Test
    void twoTextsMayContradictEachOther() {
        assertEquals(Kept.NEW, histories.add(first));
        assertEquals(Kept.CONFLICTING, histories.add(text(KEY, 1, 1, AcknowledgementLevel.REJECTED)));
    }

    @Test
    void itIsKnownWhetherALaterRevisionHasCome() {
        assertFalse(histories.hasLater(KEY, 1));
        histories.add(second);
        assertTrue(histories.hasLater(KEY, 1));
        assertFalse(histories.hasLater(KEY, 2));
    }

    @Test
    void cancellationsHoldWhetherTheyComeBeforeOrAfter() {
        histories.addCancellation(cancels(key("XA", Realm.ACTUAL, 100), 1, 5, 2L));
        histories.addCancellation(cancels(key("XC", Realm.ACTUAL, 100), 1, 5));
        histories.add(first);
        histories.add(second);
        assertEquals(Optional.of(first), histories.of(KEY).current());
        histories.addCancellation(cancels(key("XA", Realm.ACTUAL, 100), 2, 6));
        assertEquals(Optional.empty(), histories.of(KEY).current());
        assertEquals(List.of(), histories.current());
    }

    @Test
    void manyAreGatheredAtOnce() {
        MessageHistories<Message<?>> gathered = MessageHistories.of(List.of(second, first, play));
        assertEquals(List.of(second, play), gathered.current());
    }
}
