package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.id;
import static org.tocsin.correspondence.Traffic.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.revision.Kept;

/** A correspondence keeps what it was given, once and for good. */
final class InMemoryCorrespondenceTest {

    private static final Set<Realm> MEANT = Set.of(Realm.ACTUAL);
    private static final Topic QUESTIONS = Topic.type(MessageType.INFORMATION_REQUEST);

    private final Correspondence correspondence = Correspondence.inMemory();
    private final Message<?> first = question(1, "XA", "XB");
    private final Message<?> third = question(header(1, "XA", "XB").revision(3L));

    @Test
    void aMessageIsNewThenKnownAndAnotherOfItsNameConflicts() {
        Message<?> other = question(1, "XA", "XC");
        assertEquals(Kept.NEW, correspondence.keep(first));
        assertEquals(Kept.KNOWN, correspondence.keep(question(1, "XA", "XB")));
        assertEquals(Kept.CONFLICTING, correspondence.keep(other));
        assertEquals(Kept.KNOWN, correspondence.keep(other));
        assertEquals(List.of(first, other), correspondence.revisions(first.key()));
        assertEquals(List.of(first, other), correspondence.about(QUESTIONS, MEANT));
        assertEquals(2, correspondence.size());
    }

    @Test
    void revisionsComeInTheirOrderAndTopicsInThatOfKeeping() {
        correspondence.keep(third);
        correspondence.keep(first);
        assertEquals(List.of(first, third), correspondence.revisions(first.key()));
        assertEquals(List.of(third, first), correspondence.about(QUESTIONS, MEANT));
    }

    @Test
    void ofAnotherRealmNothingIsHandedOut() {
        Message<?> play = question(header(2, "XA", "XB").realm(Realm.EXERCISE));
        correspondence.keep(first);
        correspondence.keep(play);
        assertEquals(List.of(first), correspondence.about(QUESTIONS, MEANT));
        assertEquals(List.of(), correspondence.named(id(2), MEANT));
        assertEquals(List.of(play), correspondence.named(id(2), Set.of(Realm.EXERCISE)));
        assertEquals(List.of(first, play), correspondence.about(QUESTIONS, Correspondence.EVERY_REALM));
        assertEquals(List.of(), correspondence.about(QUESTIONS, Set.of()));
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        assertEquals(List.of(), correspondence.revisions(first.key()));
        assertEquals(List.of(), correspondence.about(Topic.thread(id(1)), MEANT));
    }

    @Test
    void whatIsHandedOutDoesNotChange() {
        correspondence.keep(first);
        List<Message<?>> before = correspondence.about(QUESTIONS, MEANT);
        correspondence.keep(third);
        assertEquals(List.of(first), before);
        assertThrows(UnsupportedOperationException.class, () -> before.remove(0));
    }

    @Test
    void severalThreadsMayKeepAtOnce() {
        List<Kept> kept = IntStream.range(0, 4_000)
                .parallel()
                .mapToObj(i -> correspondence.keep(question(i / 2, "XA", "XB")))
                .toList();
        assertEquals(2_000, kept.stream().filter(each -> each == Kept.NEW).count());
        assertEquals(2_000, new HashSet<>(correspondence.about(QUESTIONS, MEANT)).size());
        assertEquals(2_000, correspondence.about(QUESTIONS, MEANT).size());
    }
}
