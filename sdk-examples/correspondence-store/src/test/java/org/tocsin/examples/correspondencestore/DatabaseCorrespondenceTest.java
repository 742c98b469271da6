package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.revision.Kept;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;

/** What the database does beyond the contract of every correspondence. */
final class DatabaseCorrespondenceTest {

    private static final MessageId ID = Reports.id(1);
    private static final MessageKey KEY = new MessageKey(PartyCode.of("XA"), Realm.ACTUAL, ID);
    private static final MessageId THREAD = Reports.id(100);
    private static final Set<Realm> ACTUAL = Set.of(Realm.ACTUAL);

    private final Message<?> report = Reports.report(ID, 1, Realm.ACTUAL, THREAD, "Two hospitals.");

    @TempDir
    private Path folder;

    private DatabaseCorrespondence open() {
        // What a path may hold, though a URI and the settings of the driver may not.
        return DatabaseCorrespondence.open(folder.resolve("a?b=c #1 %41.db"));
    }

    private static ReadResult.Accepted read(String json) {
        ReadResult result =
                Tocsin.standard().reader(Realm.ACTUAL).tolerant().read(json.getBytes(StandardCharsets.UTF_8));
        return (ReadResult.Accepted) result;
    }

    private String json() {
        return new String(Tocsin.standard().write(report), StandardCharsets.UTF_8);
    }

    @Test
    void whatWasKeptIsThereWhenTheFileIsOpenedAgain() {
        try (DatabaseCorrespondence correspondence = open()) {
            correspondence.keep(report);
        }
        try (DatabaseCorrespondence correspondence = open()) {
            assertEquals(Kept.KNOWN, correspondence.keep(report));
            assertEquals(List.of(report), correspondence.about(Topic.thread(THREAD), ACTUAL));
        }
    }

    @Test
    void aReceivedMessageStaysInTheBytesThatItCameIn() {
        String indented = json().replace(",", ",\n  ");
        try (DatabaseCorrespondence correspondence = open()) {
            assertEquals(Kept.NEW, correspondence.keep(read(indented)));
            assertEquals(Kept.KNOWN, correspondence.keep(report));
            byte[] original = correspondence.originals(KEY).get(0);
            assertArrayEquals(indented.getBytes(StandardCharsets.UTF_8), original);
            assertArrayEquals(
                    original,
                    correspondence.originals(Topic.thread(THREAD), ACTUAL).get(0));
            assertEquals(List.of(), correspondence.originals(new MessageKey(KEY.party(), Realm.TEST, ID)));
        }
    }

    @Test
    void aMessageOfANewerVersionIsKeptWithAllThatIsUnknown() {
        String newer = json().replace("\"1.0\"", "\"1.7\"").replace("\"incident-report\"", "\"incident-rumour\"");
        ReadResult.Accepted received = read(newer);
        try (DatabaseCorrespondence correspondence = open()) {
            Header changed =
                    received.message().header().toBuilder().revision(2L).build();
            assertThrows(
                    InvalidMessageException.class,
                    () -> correspondence.keep(received.message().withHeader(changed)));
            assertEquals(Kept.NEW, correspondence.keep(received));
            assertEquals(Kept.KNOWN, correspondence.keep(received));
            assertEquals(Kept.KNOWN, correspondence.keep(received.message()));
            assertArrayEquals(received.original(), correspondence.originals(KEY).get(0));
            assertEquals(List.of(received.message()), correspondence.about(Topic.thread(THREAD), ACTUAL));
        }
    }

    @Test
    void whatTheStoreWouldNotReadAgainIsNotKept() {
        Tocsin narrow = Tocsin.builder()
                .limits(Limits.standard().withDocumentBytes(200))
                .build();
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(folder.resolve("narrow.db"), narrow)) {
            assertThrows(InvalidMessageException.class, () -> correspondence.keep(report));
            assertThrows(InvalidMessageException.class, () -> correspondence.keep(read(json())));
            assertEquals(List.of(), correspondence.originals(KEY));
        }
    }

    @Test
    void aKeptMessageThatCanNotBeReadIsNamedAndItsBytesAreStillThere() {
        Path file = folder.resolve("correspondence.db");
        Tocsin narrow = Tocsin.builder()
                .limits(Limits.standard().withDocumentBytes(200))
                .build();
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            correspondence.keep(report);
        }
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file, narrow)) {
            UnreadableMessageException failure = assertThrows(
                    UnreadableMessageException.class, () -> correspondence.about(Topic.thread(THREAD), ACTUAL));
            assertEquals(
                    new Damage(
                            new Place(1, "XA", "actual", ID.toString(), 1),
                            failure.damage().what()),
                    failure.damage());
            assertEquals("TOC-LIM-001", failure.problems().all().get(0).code().id());
            byte[] original = correspondence.originals(KEY).get(0);
            assertArrayEquals(Tocsin.standard().write(report), original);
            assertEquals(List.of(), correspondence.named(Reports.id(2), ACTUAL));
        }
    }

    @Test
    void threadsThatKeepTheSameMessagesAreToldOnceThatEachIsNew() throws Exception {
        int messages = 20;
        ExecutorService threads = Executors.newFixedThreadPool(4);
        // Two of the threads share an object, and all of them the file.
        try (DatabaseCorrespondence one = open();
                DatabaseCorrespondence two = open()) {
            List<Correspondence> used = List.of(one, one, two, two);
            long told = 0;
            for (var future : threads.invokeAll(used.stream()
                    .map(correspondence -> (Callable<Long>) () -> keepAll(correspondence, messages))
                    .toList())) {
                told += future.get();
            }
            assertEquals(messages, told);
            assertEquals(
                    messages,
                    two.about(Topic.thread(THREAD), Correspondence.EVERY_REALM).size());
        } finally {
            threads.shutdown();
        }
    }

    private static long keepAll(Correspondence correspondence, int messages) {
        return IntStream.range(0, messages)
                .filter(i -> correspondence.keep(Reports.report(Reports.id(i), 1, Realm.TEST, THREAD, "Two hospitals."))
                        == Kept.NEW)
                .count();
    }

    @Test
    void ofABatchAllIsKeptOrNothing() throws SQLException {
        Path file = folder.resolve("correspondence.db");
        Message<?> second = Reports.of(Reports.id(2));
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            correspondence.keep(report);
            statement.execute("UPDATE message SET json = X'7B'");
            assertThrows(UnreadableMessageException.class, () -> correspondence.keepAll(List.of(second, report)));
            assertEquals(List.of(), correspondence.named(Reports.id(2), Correspondence.EVERY_REALM));
            assertEquals(List.of(Kept.NEW, Kept.KNOWN), correspondence.keepAll(List.of(second, second)));
        }
    }

    @Test
    void aClosedStoreFailsAsAStore() {
        DatabaseCorrespondence correspondence = open();
        correspondence.close();
        correspondence.close();
        assertThrows(StoreException.class, () -> correspondence.keep(report));
        assertThrows(StoreException.class, () -> correspondence.named(ID, ACTUAL));
    }
}
