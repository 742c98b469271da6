package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;

/** Whatever is kept, the database answers as the maps in memory do, before and after it was closed. */
final class SameAnswersTest {

    private static final int IDENTIFIERS = 3;
    private static final int THREADS = 2;

    /** So few different ones that the same come again, and conflict. */
    @Provide
    Arbitrary<Message<?>> messages() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, IDENTIFIERS),
                        Arbitraries.longs().between(1, 3),
                        Arbitraries.of(Realm.class),
                        Arbitraries.integers().between(1, THREADS),
                        Arbitraries.of("Two hospitals.", "Three hospitals."))
                .as((id, revision, realm, thread, summary) ->
                        Reports.report(Reports.id(id), revision, realm, Reports.id(100 + thread), summary));
    }

    @Property(tries = 60)
    void theDatabaseAnswersAsTheMemory(
            @ForAll @Size(max = 20) List<@From("messages") Message<?>> messages, @ForAll Set<Realm> realms)
            throws IOException {
        Path file = Files.createTempDirectory("correspondence").resolve("correspondence.db");
        Correspondence memory = Correspondence.inMemory();
        try (DatabaseCorrespondence database = DatabaseCorrespondence.open(file)) {
            for (Message<?> message : messages) {
                assertEquals(memory.keep(message), database.keep(message));
            }
            assertSameAnswers(memory, database, realms);
        }
        try (DatabaseCorrespondence database = DatabaseCorrespondence.open(file)) {
            assertSameAnswers(memory, database, realms);
        }
        Files.delete(Ledger.beside(file));
        Files.delete(file);
        Files.delete(file.getParent());
    }

    private static void assertSameAnswers(Correspondence memory, Correspondence database, Set<Realm> realms) {
        for (Set<Realm> asked : List.of(realms, Correspondence.EVERY_REALM, EnumSet.noneOf(Realm.class))) {
            for (int i = 1; i <= IDENTIFIERS; i++) {
                MessageId id = Reports.id(i);
                assertEquals(memory.named(id, asked), database.named(id, asked));
                for (Realm realm : asked) {
                    MessageKey key = new MessageKey(PartyCode.of("XA"), realm, id);
                    assertEquals(memory.revisions(key), database.revisions(key));
                }
            }
            for (int i = 1; i <= THREADS; i++) {
                Topic thread = Topic.thread(Reports.id(100 + i));
                assertEquals(memory.about(thread, asked), database.about(thread, asked));
            }
            Topic reports = Topic.type(MessageType.INCIDENT_REPORT);
            assertEquals(memory.about(reports, asked), database.about(reports, asked));
        }
    }
}
