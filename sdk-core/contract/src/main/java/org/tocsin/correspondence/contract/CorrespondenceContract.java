package org.tocsin.correspondence.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tocsin.correspondence.contract.Reports.THREAD;
import static org.tocsin.correspondence.contract.Reports.id;
import static org.tocsin.correspondence.contract.Reports.key;
import static org.tocsin.correspondence.contract.Reports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.revision.Kept;

/**
 * The tests that every correspondence has to pass. The test class of a store extends this one, and JUnit runs these
 * tests with its own.
 *
 * <p>It tests what is kept and found, but not what remains after the program has ended: each store tests that itself.
 */
public abstract class CorrespondenceContract extends ContentsContract {

    private static final MessageId FIRST = id(1);
    private static final MessageId SECOND = id(2);
    private static final Set<Realm> ACTUAL = Set.of(Realm.ACTUAL);
    private static final String TWO = "Two hospitals.";
    private static final String THREE = "Three hospitals.";

    /** For the class that extends it. */
    protected CorrespondenceContract() {}

    /** The correspondence that is tested: empty before each test, and the same one throughout it. */
    @Override
    protected abstract Correspondence correspondence();

    private static Message<?> actual(MessageId id, long revision) {
        return report(id, revision, Realm.ACTUAL, TWO);
    }

    /** Compares two lists in any order. */
    private static void assertSame(List<Message<?>> expected, List<Message<?>> found) {
        assertEquals(expected.size(), found.size(), found.toString());
        assertEquals(new HashSet<>(expected), new HashSet<>(found));
    }

    @Test
    void nothingIsKnownOfWhatWasNotKept() {
        assertEquals(List.of(), correspondence().revisions(key("XA", Realm.ACTUAL, FIRST)));
        assertEquals(List.of(), correspondence().named(FIRST, Correspondence.EVERY_REALM));
        assertEquals(List.of(), correspondence().about(Topic.thread(THREAD), Correspondence.EVERY_REALM));
        assertEquals(List.of(), correspondence().keepAll(List.of()));
    }

    @Test
    void aMessageIsFoundUnderItsKeyItsIdentifierAndEachOfItsTopics() {
        Message<?> report = actual(FIRST, 1);
        assertEquals(Kept.NEW, correspondence().keep(report));
        assertEquals(List.of(report), correspondence().revisions(key("XA", Realm.ACTUAL, FIRST)));
        assertEquals(List.of(report), correspondence().named(FIRST, ACTUAL));
        for (Topic topic : Topic.of(report)) {
            assertEquals(List.of(report), correspondence().about(topic, ACTUAL), topic.toString());
        }
    }

    @Test
    void theSameMessageAgainIsKnownAndIsThereOnce() {
        correspondence().keep(actual(FIRST, 1));
        assertEquals(Kept.KNOWN, correspondence().keep(actual(FIRST, 1)));
        assertEquals(1, correspondence().named(FIRST, ACTUAL).size());
        assertEquals(1, correspondence().about(Topic.thread(THREAD), ACTUAL).size());
    }

    @Test
    void anotherTextOfTheSameRevisionConflictsAndStaysBesideTheFirst() {
        Message<?> first = actual(FIRST, 1);
        Message<?> other = report("XA", FIRST, 1, Realm.ACTUAL, id(101), THREE);
        correspondence().keep(first);
        assertEquals(Kept.CONFLICTING, correspondence().keep(other));
        assertEquals(Kept.KNOWN, correspondence().keep(other));
        assertEquals(Kept.KNOWN, correspondence().keep(first));
        assertEquals(List.of(first, other), correspondence().revisions(key("XA", Realm.ACTUAL, FIRST)));
        assertEquals(List.of(first, other), correspondence().named(FIRST, ACTUAL));
        assertEquals(List.of(first), correspondence().about(Topic.thread(THREAD), ACTUAL));
        assertEquals(List.of(other), correspondence().about(Topic.thread(id(101)), ACTUAL));
    }

    @Test
    void whatAnotherPartySendsUnderAnIdentifierIsAnotherMessage() {
        Message<?> own = actual(FIRST, 1);
        Message<?> foreign = report("XC", FIRST, 1, Realm.ACTUAL, THREAD, THREE);
        correspondence().keep(foreign);
        assertEquals(Kept.NEW, correspondence().keep(own));
        assertEquals(List.of(own), correspondence().revisions(key("XA", Realm.ACTUAL, FIRST)));
        assertEquals(List.of(foreign), correspondence().revisions(key("XC", Realm.ACTUAL, FIRST)));
        assertSame(List.of(own, foreign), correspondence().named(FIRST, ACTUAL));
    }

    @Test
    void whatIsSentInAnotherRealmIsAnotherMessage() {
        Message<?> real = actual(FIRST, 1);
        Message<?> play = report(FIRST, 1, Realm.EXERCISE, TWO);
        correspondence().keep(play);
        assertEquals(Kept.NEW, correspondence().keep(real));
        assertEquals(List.of(real), correspondence().revisions(key("XA", Realm.ACTUAL, FIRST)));
        assertEquals(List.of(play), correspondence().revisions(key("XA", Realm.EXERCISE, FIRST)));
        assertEquals(List.of(), correspondence().revisions(key("XA", Realm.TEST, FIRST)));
    }

    @Test
    void revisionsComeByNumberAndMessagesOfATopicAsTheyWereKept() {
        Message<?> tenth = actual(FIRST, 10);
        Message<?> second = actual(FIRST, 2);
        Message<?> other = actual(SECOND, 1);
        Message<?> first = actual(FIRST, 1);
        List<Message<?>> kept = List.of(tenth, second, other, first);
        kept.forEach(correspondence()::keep);
        assertEquals(List.of(first, second, tenth), correspondence().revisions(key("XA", Realm.ACTUAL, FIRST)));
        assertEquals(kept, correspondence().about(Topic.thread(THREAD), ACTUAL));
        assertEquals(kept, correspondence().about(Topic.type(MessageType.INCIDENT_REPORT), ACTUAL));
    }

    @Test
    void noMessageOfARealmThatWasNotNamedIsHandedOut() {
        Message<?> real = actual(FIRST, 1);
        Message<?> play = report(FIRST, 2, Realm.EXERCISE, TWO);
        correspondence().keep(real);
        correspondence().keep(play);
        assertEquals(List.of(real), correspondence().named(FIRST, ACTUAL));
        assertEquals(List.of(play), correspondence().about(Topic.thread(THREAD), Set.of(Realm.EXERCISE)));
        assertEquals(List.of(), correspondence().about(Topic.thread(THREAD), Set.of(Realm.TEST)));
        assertEquals(List.of(), correspondence().named(FIRST, Set.of()));
        assertEquals(List.of(), correspondence().about(Topic.thread(THREAD), Set.of()));
    }

    @Test
    void aBatchIsKeptAsItsMessagesAreOneByOne() {
        Message<?> known = actual(FIRST, 1);
        Message<?> other = report(FIRST, 1, Realm.ACTUAL, THREE);
        Message<?> second = actual(SECOND, 1);
        correspondence().keep(known);
        assertEquals(
                List.of(Kept.NEW, Kept.KNOWN, Kept.CONFLICTING, Kept.KNOWN, Kept.KNOWN),
                correspondence().keepAll(List.of(second, known, other, second, other)));
        assertEquals(List.of(known, second, other), correspondence().about(Topic.thread(THREAD), ACTUAL));
    }

    @Test
    void theOrderOfArrivalChangesNothingButTheOrderOfTopics() {
        List<Message<?>> messages = new ArrayList<>(List.of(
                actual(FIRST, 1),
                actual(FIRST, 2),
                report(FIRST, 2, Realm.ACTUAL, THREE),
                report("XC", FIRST, 2, Realm.ACTUAL, THREAD, TWO),
                report(FIRST, 2, Realm.TEST, TWO)));
        List<Message<?>> own = List.copyOf(messages.subList(0, 3));
        Collections.reverse(messages);
        correspondence().keepAll(messages);
        List<Message<?>> revisions = correspondence().revisions(key("XA", Realm.ACTUAL, FIRST));
        assertSame(own, revisions);
        assertEquals(own.get(0), revisions.get(0));
        assertSame(messages, correspondence().named(FIRST, Correspondence.EVERY_REALM));
    }

    @Test
    void textsOfManyMessagesComeByMessageAndThenByRevision() {
        Message<?> second = actual(FIRST, 2);
        Message<?> first = actual(FIRST, 1);
        Message<?> other = report(FIRST, 1, Realm.ACTUAL, THREE);
        Message<?> next = actual(SECOND, 1);
        correspondence().keepAll(List.of(next, second, other, first));
        assertEquals(
                List.of(other, first, second, next),
                correspondence()
                        .texts(List.of(
                                key("XA", Realm.ACTUAL, SECOND),
                                key("XA", Realm.ACTUAL, FIRST),
                                key("XA", Realm.ACTUAL, SECOND),
                                key("XA", Realm.TEST, FIRST))));
        assertEquals(List.of(), correspondence().texts(List.of()));
    }

    @Test
    void messagesOfManyTopicsComeOnceAndAsTheyWereKept() {
        Message<?> first = report("XA", FIRST, 1, Realm.ACTUAL, id(101), TWO);
        Message<?> second = actual(SECOND, 1);
        Message<?> third = report("XA", id(3), 1, Realm.ACTUAL, id(102), TWO);
        correspondence().keepAll(List.of(first, second, third));
        assertEquals(
                List.of(first, second),
                correspondence()
                        .about(
                                List.of(
                                        Topic.thread(THREAD),
                                        Topic.thread(id(101)),
                                        Topic.thread(THREAD),
                                        Topic.incident(IncidentId.of(id(101).uuid()))),
                                ACTUAL));
        assertEquals(List.of(), correspondence().about(List.of(), ACTUAL));
    }

    @Test
    void theExercisesOfARealmAreKnown() {
        correspondence().keep(actual(FIRST, 1));
        assertEquals(Set.of(), correspondence().exercises(Correspondence.EVERY_REALM));
        correspondence().keep(report(FIRST, 1, Realm.EXERCISE, TWO));
        correspondence().keep(report(SECOND, 1, Realm.EXERCISE, TWO));
        assertEquals(Set.of(Reports.EXERCISE), correspondence().exercises(Set.of(Realm.EXERCISE)));
        assertEquals(Set.of(), correspondence().exercises(ACTUAL));
    }

    @Test
    void itsSizeIsTheNumberOfTextsThatAreKept() {
        assertEquals(0, correspondence().size());
        correspondence().keep(actual(FIRST, 1));
        correspondence().keep(actual(FIRST, 1));
        correspondence().keep(report(FIRST, 1, Realm.ACTUAL, THREE));
        correspondence().keep(report(FIRST, 1, Realm.TEST, TWO));
        assertEquals(3, correspondence().size());
    }

    @Test
    void whatIsHandedOutDoesNotChange() {
        correspondence().keep(actual(FIRST, 1));
        List<Message<?>> before = correspondence().about(Topic.thread(THREAD), ACTUAL);
        correspondence().keep(actual(FIRST, 2));
        assertEquals(1, before.size());
        assertThrows(UnsupportedOperationException.class, () -> before.remove(0));
    }

    @Test
    void threadsThatKeepTheSameMessagesAreToldOnceThatEachIsNew() {
        int messages = 40;
        long told = IntStream.range(0, 4 * messages)
                .parallel()
                .mapToObj(i -> correspondence().keep(actual(id(i / 4), 1)))
                .filter(kept -> kept == Kept.NEW)
                .count();
        assertEquals(messages, told);
        assertEquals(
                messages, correspondence().about(Topic.thread(THREAD), ACTUAL).size());
    }
}
