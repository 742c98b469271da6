package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.directory.DirectoryMessages.FORUM;
import static org.tocsin.directory.DirectoryMessages.XA;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.at;
import static org.tocsin.directory.DirectoryMessages.desk;
import static org.tocsin.directory.DirectoryMessages.entry;
import static org.tocsin.directory.DirectoryMessages.header;
import static org.tocsin.directory.DirectoryMessages.id;
import static org.tocsin.directory.DirectoryMessages.message;
import static org.tocsin.directory.DirectoryMessages.policy;
import static org.tocsin.directory.DirectoryMessages.removal;
import static org.tocsin.directory.DirectoryMessages.stated;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/** What enters a directory, what does not, and what is newer. */
final class DirectoryIntakeTest {

    private static final String JANUARY = "2026-01-10T08:00:00Z";
    private static final String FEBRUARY = "2026-02-10T08:00:00Z";
    private static final Instant MARCH = at("2026-03-01T00:00:00Z");

    private final Directory.Builder builder = Directory.builder();

    private static Message<DirectoryEntry> revision(long number, DirectoryEntry.Builder entry, String sentAt) {
        Header.Builder header = policy(XB, sentAt).id(id(100)).revision(number);
        return message(header, entry.build());
    }

    private String languageOfDesk() {
        return builder.build()
                .entry(XB, entry(1))
                .orElseThrow()
                .entryAt(MARCH)
                .languages()
                .get(0);
    }

    @Test
    void anExerciseDoesNotEnterADirectoryOfActualContacts() {
        Message<DirectoryEntry> test =
                message(policy(XB, JANUARY).realm(Realm.TEST), desk(XB, 1).build());
        assertEquals(IntakeResult.OTHER_REALM, builder.add(test));
        assertFalse(builder.build().knows(XB));
        Directory.Builder ofTests = Directory.builder(Realm.TEST);
        assertEquals(IntakeResult.TAKEN, ofTests.add(test));
        assertTrue(ofTests.build().knows(XB));
    }

    @Test
    void anotherPartyMayNotChangeAnEntry() {
        builder.add(stated(desk(XB, 1), JANUARY));
        Message<DirectoryEntry> intrusion =
                message(policy(XA, FEBRUARY), removal(XB, 1).build());
        assertEquals(IntakeResult.NOT_ENTITLED, builder.add(intrusion));
        assertEquals(
                ContactState.IN_FORCE,
                builder.build().entry(XB, entry(1)).orElseThrow().stateAt(MARCH));
    }

    @Test
    void aKeeperIsWhomTheCallerNamesAndNotWhoSaysSo() {
        builder.add(stated(desk(XB, 1), JANUARY));
        Message<DirectoryEntry> removal = message(
                header(FORUM, PocRole.DIRECTORY_MANAGER, FEBRUARY),
                removal(XB, 1).build());
        assertEquals(IntakeResult.NOT_ENTITLED, builder.add(removal));
        assertEquals(Set.of(), builder.build().keepers());
        assertEquals(IntakeResult.TAKEN, builder.keptBy(FORUM).add(removal));
        Directory directory = builder.build();
        assertEquals(Set.of(FORUM), directory.keepers());
        assertEquals(
                ContactState.REMOVED,
                directory.entry(XB, entry(1)).orElseThrow().stateAt(MARCH));
        assertFalse(directory.knows(XB));
        assertEquals(
                IntakeResult.NOT_ENTITLED,
                builder.add(message(policy(FORUM, FEBRUARY), removal(XB, 1).build())));
    }

    @Test
    void anIdentifierClaimedByAnotherPartyIsAnotherEntry() {
        builder.add(stated(desk(XA, 1).languages("fr"), FEBRUARY));
        builder.add(stated(desk(XB, 1), JANUARY));
        assertEquals("en", languageOfDesk());
        assertEquals(2, builder.build().entries(entry(1)).size());
    }

    @Test
    void anOlderMessageThatArrivesLateOverwritesNothing() {
        assertEquals(IntakeResult.TAKEN, builder.add(stated(desk(XB, 1).languages("fr"), FEBRUARY)));
        assertEquals(IntakeResult.TAKEN, builder.add(stated(desk(XB, 1), JANUARY)));
        assertEquals("fr", languageOfDesk());
    }

    @Test
    void anOlderMessageThatArrivesAfterTheRemovalRevivesNothing() {
        builder.add(stated(removal(XB, 1), FEBRUARY));
        builder.add(stated(desk(XB, 1), JANUARY));
        assertEquals(
                ContactState.REMOVED,
                builder.build().entry(XB, entry(1)).orElseThrow().stateAt(MARCH));
    }

    @Test
    void aLaterRemovalReplacesAnEarlierOne() {
        builder.add(stated(desk(XB, 1), JANUARY));
        builder.add(stated(removal(XB, 1).validUntil("2026-02-15"), FEBRUARY));
        builder.add(stated(removal(XB, 1).validUntil("2026-03-31"), "2026-02-11T08:00:00Z"));
        Contact contact = builder.build().entry(XB, entry(1)).orElseThrow();
        assertEquals(ContactState.IN_FORCE, contact.stateAt(MARCH));
        assertEquals(ContactState.REMOVED, contact.stateAt(at("2026-04-02T00:00:00Z")));
    }

    @Test
    void aLaterRevisionReplacesAnEarlierOneEvenWhereItsClockWasWrong() {
        assertEquals(IntakeResult.TAKEN, builder.add(revision(1, desk(XB, 1), "2126-01-10T08:00:00Z")));
        assertEquals(IntakeResult.TAKEN, builder.add(revision(2, desk(XB, 1), JANUARY)));
        assertEquals(IntakeResult.REPEATED, builder.add(revision(1, desk(XB, 1), "2126-01-10T08:00:00Z")));
        Directory.Builder other = Directory.builder();
        other.add(revision(2, desk(XB, 1), JANUARY));
        assertEquals(IntakeResult.SUPERSEDED, other.add(revision(1, desk(XB, 1), "2126-01-10T08:00:00Z")));
        builder.add(stated(desk(XB, 1).languages("fr"), FEBRUARY));
        assertEquals("fr", languageOfDesk());
    }

    @Test
    void twoMessagesUnderOneKeyAreAConflictAndTheFirstStays() {
        Message<DirectoryEntry> first = revision(1, desk(XB, 1), JANUARY);
        builder.add(first);
        assertEquals(IntakeResult.REPEATED, builder.add(first));
        assertEquals(
                IntakeResult.CONFLICTING, builder.add(revision(1, desk(XB, 1).languages("fr"), FEBRUARY)));
        assertEquals("en", languageOfDesk());
    }

    @Test
    void aCancelledMessageDoesNotCountAndOnlyItsOriginatorCancelsIt() {
        builder.add(stated(desk(XB, 1), JANUARY));
        builder.add(revision(1, desk(XB, 1).languages("fr"), FEBRUARY));
        Cancellation cancellation = Cancellation.builder()
                .cancels(List.of(CancelledMessage.builder().id(id(100)).build()))
                .reason(CancellationReason.SENT_IN_ERROR)
                .instruction(CancellationInstruction.DISREGARD)
                .build();
        builder.add(message(policy(XA, FEBRUARY), cancellation));
        assertEquals("fr", languageOfDesk());
        builder.add(message(policy(XB, FEBRUARY), cancellation));
        assertEquals("en", languageOfDesk());
    }

    @Test
    void messagesOfOtherTypesAndWithoutADayAreReported() {
        assertEquals(
                IntakeResult.OTHER_TYPE,
                builder.add(message(
                        policy(XB, JANUARY),
                        CommunicationCheck.builder()
                                .kind(CommunicationCheckKind.REACHABILITY)
                                .build())));
        Message<DirectoryEntry> whole = stated(desk(XB, 1), JANUARY);
        Header undated =
                whole.header().toBuilder().sentAt("2026-02-30T08:00:00Z").build();
        assertEquals(IntakeResult.UNDATED, builder.add(new Message<>(undated, whole.body(), whole.extensions())));
    }
}
