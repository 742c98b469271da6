package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.tocsin.directory.DirectoryMessages.FORUM;
import static org.tocsin.directory.DirectoryMessages.XA;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.at;
import static org.tocsin.directory.DirectoryMessages.deskAtAllHours;
import static org.tocsin.directory.DirectoryMessages.id;
import static org.tocsin.directory.DirectoryMessages.stated;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.Timestamp;
import org.tocsin.message.directory.DirectoryEntry;

/** A directory bears what a party may send that means no good: long chains, crowds, and identifiers made to collide. */
final class HostileDirectoryTest {

    private static final int MANY = 10_000;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String SENT = "2026-02-01T08:00:00Z";
    private static final Instant AT = at("2026-05-12T20:00:00Z");

    @Test
    void aChainOfEscalationsEndsAndSoDoesACircleOfThem() {
        assertTimeoutPreemptively(SOON, () -> {
            List<Message<DirectoryEntry>> chain = IntStream.range(0, MANY)
                    .mapToObj(i -> stated(deskAtAllHours(XB, i).escalation(id((i + 1) % MANY)), SENT))
                    .toList();
            Directory directory = DirectoryMessages.directory(chain);
            assertEquals(MANY, directory.find(ContactQuery.of(XB, AT)).toTry().size());
            assertEquals(
                    MANY,
                    Staleness.in(directory, List.of(), at("2027-05-12T20:00:00Z"))
                            .size());
        });
    }

    @Test
    void anEntryThatIsChangedAgainAndAgainStaysQuickToRead() {
        assertTimeoutPreemptively(SOON, () -> {
            Instant first = at("2000-01-01T00:00:00Z");
            List<Message<DirectoryEntry>> changes = IntStream.range(0, MANY)
                    .mapToObj(i -> stated(
                            deskAtAllHours(XB, 1).validFrom(i % 2 == 0 ? "2026-01-01" : null),
                            Timestamp.of(first.plusSeconds(i)).toString()))
                    .toList();
            Directory directory = DirectoryMessages.directory(changes);
            for (int i = 0; i < MANY; i++) {
                assertEquals(1, directory.find(ContactQuery.of(XB, AT)).toTry().size());
            }
        });
    }

    @Test
    void identifiersMadeToCollideSlowNothingDown() {
        assertTimeoutPreemptively(SOON, () -> {
            DirectoryBuilder builder = Directory.builder();
            for (int i = 0; i < MANY; i++) {
                builder.add(stated(deskAtAllHours(XB, 1).entry(colliding(i)).escalation(colliding(-1 - i)), SENT));
            }
            Directory directory = builder.build();
            ContactAnswer answer = directory.find(ContactQuery.of(XB, AT));
            assertEquals(MANY, answer.toTry().size());
            assertEquals(MANY, answer.unresolved().size());
        });
    }

    /** Both halves alike, so that their hashes cancel each other out. */
    private static MessageId colliding(int number) {
        return new MessageId(new UUID(number, number));
    }

    @Test
    void aCampaignWithManyAnswersToEveryCheckIsMeasured() {
        assertTimeoutPreemptively(SOON, () -> {
            CheckCampaignBuilder campaign = CheckCampaign.builder(FORUM, id(7), Realm.TEST);
            for (int i = 0; i < MANY; i++) {
                campaign.add(CheckMessages.check(i, XB));
                campaign.add(CheckMessages.answer(i, XB, SENT, CheckMessages.right()));
                campaign.add(CheckMessages.answer(0, XA, SENT, CheckMessages.right()));
                campaign.add(CheckMessages.answer(1, XB, SENT, CheckMessages.right()));
            }
            CheckTotals totals = campaign.measure(AT).totals();
            assertEquals(MANY, totals.asked());
            assertEquals(MANY, totals.passed());
        });
    }
}
