package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Kept;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;

/** What holds for every correspondence, wherever it keeps its messages. */
abstract class CorrespondenceContract {

    private static final MessageId FIRST = Reports.id(1);
    private static final MessageId SECOND = Reports.id(2);
    private static final MessageId THREAD = Reports.id(100);
    private static final Set<Realm> ACTUAL = Set.of(Realm.ACTUAL);

    /** The correspondence that is tested, empty before the test. */
    abstract Correspondence correspondence();

    private static Message<?> report(MessageId id, long revision, Realm realm) {
        return Reports.report(id, revision, realm, THREAD, "Two hospitals.");
    }

    @Test
    void nothingIsKnownOfWhatWasNotKept() {
        assertEquals(List.of(), correspondence().revisions(FIRST, Correspondence.EVERY_REALM));
        assertEquals(List.of(), correspondence().about(Topic.thread(THREAD), Correspondence.EVERY_REALM));
    }

    @Test
    void aMessageIsFoundUnderItsIdentifierAndUnderEachOfItsTopics() {
        Message<?> report = Reports.of(FIRST);
        assertEquals(Kept.NEW, correspondence().keep(report));
        assertEquals(List.of(report), correspondence().revisions(FIRST, Correspondence.EVERY_REALM));
        for (Topic topic : Topic.of(report)) {
            assertEquals(List.of(report), correspondence().about(topic, Correspondence.EVERY_REALM), topic.toString());
        }
    }

    @Test
    void theSameMessageAgainIsKnownAndIsThereOnce() {
        correspondence().keep(report(FIRST, 1, Realm.ACTUAL));
        assertEquals(Kept.KNOWN, correspondence().keep(report(FIRST, 1, Realm.ACTUAL)));
        assertEquals(1, correspondence().revisions(FIRST, ACTUAL).size());
        assertEquals(1, correspondence().about(Topic.thread(THREAD), ACTUAL).size());
    }

    @Test
    void anotherMessageOfTheSameRevisionConflictsAndLeavesNoTrace() {
        Message<?> first = report(FIRST, 1, Realm.ACTUAL);
        MessageId otherThread = Reports.id(101);
        correspondence().keep(first);
        assertEquals(
                Kept.CONFLICTING,
                correspondence().keep(Reports.report(FIRST, 1, Realm.ACTUAL, otherThread, "Three hospitals.")));
        assertEquals(Kept.CONFLICTING, correspondence().keep(report(FIRST, 1, Realm.TEST)));
        assertEquals(List.of(first), correspondence().revisions(FIRST, Correspondence.EVERY_REALM));
        assertEquals(List.of(), correspondence().about(Topic.thread(otherThread), Correspondence.EVERY_REALM));
    }

    @Test
    void revisionsComeByNumberAndMessagesOfATopicAsTheyWereKept() {
        Message<?> second = report(FIRST, 2, Realm.ACTUAL);
        Message<?> other = report(SECOND, 1, Realm.ACTUAL);
        Message<?> first = report(FIRST, 1, Realm.ACTUAL);
        List.of(second, other, first).forEach(correspondence()::keep);
        assertEquals(List.of(first, second), correspondence().revisions(FIRST, ACTUAL));
        assertEquals(List.of(second, other, first), correspondence().about(Topic.thread(THREAD), ACTUAL));
        assertEquals(
                List.of(second, other, first), correspondence().about(Topic.type(MessageType.INCIDENT_REPORT), ACTUAL));
    }

    @Test
    void noMessageOfARealmThatWasNotNamedIsHandedOut() {
        Message<?> real = report(FIRST, 1, Realm.ACTUAL);
        Message<?> play = report(FIRST, 2, Realm.EXERCISE);
        correspondence().keep(real);
        correspondence().keep(play);
        assertEquals(List.of(real), correspondence().revisions(FIRST, ACTUAL));
        assertEquals(List.of(play), correspondence().about(Topic.thread(THREAD), Set.of(Realm.EXERCISE)));
        assertEquals(List.of(), correspondence().about(Topic.thread(THREAD), Set.of(Realm.TEST)));
        assertEquals(List.of(), correspondence().revisions(FIRST, Set.of()));
        assertEquals(List.of(), correspondence().about(Topic.thread(THREAD), Set.of()));
    }
}
