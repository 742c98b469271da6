package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.directory.DirectoryMessages.XA;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.desk;
import static org.tocsin.directory.DirectoryMessages.entry;
import static org.tocsin.directory.DirectoryMessages.id;
import static org.tocsin.directory.DirectoryMessages.message;
import static org.tocsin.directory.DirectoryMessages.policy;
import static org.tocsin.directory.DirectoryMessages.removal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.directory.DirectoryEntry;

/** The laws of a directory: what it knows does not depend on the order in which it heard of it. */
final class DirectoryOrderTest {

    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final int DAYS = 60;

    /** A change of one of a few entries, sent on some day and perhaps holding from another. */
    private record Change(PartyCode party, int entry, int sentOn, Optional<Integer> holdsFrom, boolean removes) {

        Message<DirectoryEntry> message(int number) {
            String day = holdsFrom.map(DirectoryOrderTest::day).orElse(null);
            DirectoryEntry.Builder body = removes
                    ? removal(party, entry).timeZone("Etc/UTC").validUntil(day)
                    : desk(party, entry).timeZone("Etc/UTC").validFrom(day);
            Instant sentAt = instant(sentOn).plusSeconds(1);
            return DirectoryMessages.message(
                    policy(party, Timestamp.of(sentAt).toString()).id(id(1000 + number)), body.build());
        }

        /** When it begins to hold, by the day that it names. */
        Instant from() {
            Optional<Instant> named = holdsFrom.map(DirectoryOrderTest::instant);
            return named.map(instant -> removes ? instant.plus(Duration.ofDays(1)) : instant)
                    .orElse(Instant.MIN);
        }
    }

    private static String day(int number) {
        return START.plusDays(number).toString();
    }

    private static Instant instant(int day) {
        return START.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static List<Message<DirectoryEntry>> messages(List<Change> changes) {
        List<Message<DirectoryEntry>> messages = new ArrayList<>();
        for (Change change : changes) {
            messages.add(change.message(messages.size()));
        }
        return messages;
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
        return Combinators.combine(
                        Arbitraries.of(XA, XB),
                        Arbitraries.integers().between(1, 2),
                        days,
                        days.optional(0.6),
                        Arbitraries.of(false, false, false, true))
                .as(Change::new)
                .list()
                .ofMaxSize(12)
                .uniqueElements(change -> List.of(change.party, change.entry, change.sentOn));
    }

    @Property
    void theOrderOfArrivalDoesNotMatter(@ForAll("changes") List<Change> changes, @ForAll long seed) {
        List<Message<DirectoryEntry>> messages = messages(changes);
        Directory first = DirectoryMessages.directory(messages);
        Collections.shuffle(messages, new Random(seed));
        Directory second = DirectoryMessages.directory(messages);
        assertEquals(first.parties(), second.parties());
        for (PartyCode party : List.of(XA, XB)) {
            assertEquals(first.contacts(party), second.contacts(party));
        }
    }

    @Property
    void whatWasSentLastOfAllThatHoldsCounts(
            @ForAll("changes") List<Change> changes, @ForAll @IntRange(max = DAYS) int day) {
        Directory directory = DirectoryMessages.directory(messages(changes));
        Instant at = instant(day);
        for (Change each : changes) {
            Contact contact = directory.entry(each.party, entry(each.entry)).orElseThrow();
            Optional<Change> counts = ofSameEntry(changes, each)
                    .filter(change -> !at.isBefore(change.from()))
                    .max(Comparator.comparing(Change::sentOn));
            counts.ifPresent(change ->
                    assertEquals(change.removes ? ContactState.REMOVED : ContactState.IN_FORCE, contact.stateAt(at)));
            counts.filter(change -> !change.removes)
                    .ifPresent(change -> assertEquals(
                            change.holdsFrom.map(DirectoryOrderTest::day),
                            Optional.ofNullable(contact.entryAt(at).validFrom())));
            assertTrue(counts.isPresent() || contact.stateAt(at) != ContactState.IN_FORCE);
        }
    }

    /** The changes of one entry, of its removals only the last. */
    private static Stream<Change> ofSameEntry(List<Change> changes, Change one) {
        Predicate<Change> same = change -> change.party.equals(one.party) && change.entry == one.entry;
        Optional<Change> removal =
                changes.stream().filter(same.and(Change::removes)).max(Comparator.comparing(Change::sentOn));
        return changes.stream().filter(same.and(change -> !change.removes || removal.equals(Optional.of(change))));
    }

    @Property
    void whatComesAfterwardsAndIsOlderChangesNothing(@ForAll("changes") List<Change> changes) {
        List<Message<DirectoryEntry>> messages = messages(changes);
        Directory.Builder builder = Directory.builder();
        messages.forEach(builder::add);
        builder.add(message(
                policy(XA, "2027-01-01T00:00:00Z"), desk(XA, 1).languages("fr").build()));
        List<Contact> before = builder.build().contacts(XA);
        builder.add(message(policy(XA, "2025-01-01T00:00:00Z"), desk(XA, 1).build()));
        assertEquals(before, builder.build().contacts(XA));
    }
}
