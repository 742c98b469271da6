package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.directory.DirectoryMessages.FORUM;
import static org.tocsin.directory.DirectoryMessages.XA;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.at;
import static org.tocsin.directory.DirectoryMessages.desk;
import static org.tocsin.directory.DirectoryMessages.deskAtAllHours;
import static org.tocsin.directory.DirectoryMessages.entry;
import static org.tocsin.directory.DirectoryMessages.mailbox;
import static org.tocsin.directory.DirectoryMessages.message;
import static org.tocsin.directory.DirectoryMessages.policy;
import static org.tocsin.directory.DirectoryMessages.removal;
import static org.tocsin.directory.DirectoryMessages.stated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ContactNetwork;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.PocRole;
import org.tocsin.code.Track;
import org.tocsin.message.Message;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.SharingProfile;

/** A year of the directory: XB nominates a desk, announces a new address, confirms, and at last replaces the desk. */
final class DirectoryYearTest {

    private static final int DESK = 1;
    private static final int SUCCESSOR = 2;

    private static final DirectoryEntry.Builder AMENDED = desk(XB, DESK)
            .memberships(ContactNetwork.ARF_POC)
            .channels(mailbox().address("desk@new.example").build())
            .validFrom("2026-07-01");

    private static final List<Message<?>> YEAR = List.of(
            stated(deskAtAllHours(FORUM, 9).roles(PocRole.DIRECTORY_MANAGER), "2026-01-01T08:00:00Z"),
            stated(desk(XB, DESK).memberships(ContactNetwork.ARF_POC), "2026-01-10T08:00:00Z"),
            message(
                    policy(XB, "2026-03-02T09:00:00Z").validUntil("2027-03-01T00:00:00Z"),
                    SharingProfile.builder()
                            .languages("fr")
                            .validFrom("2026-03-15")
                            .build()),
            stated(AMENDED.change(DirectoryChange.AMEND), "2026-06-01T08:00:00Z"),
            stated(AMENDED.change(DirectoryChange.CONFIRM).confirmedAt("2026-10-01"), "2026-10-02T08:00:00Z"),
            stated(removal(XB, DESK).validUntil("2026-11-30"), "2026-11-15T08:00:00Z"),
            stated(deskAtAllHours(XB, SUCCESSOR).validFrom("2026-12-01"), "2026-11-15T08:05:00Z"));

    private final Directory directory = DirectoryMessages.directory(YEAR);

    private Contact technicalContact(String instant) {
        return directory.contact(XB, Track.TECHNICAL, at(instant)).orElseThrow();
    }

    private String addressAt(String instant) {
        return technicalContact(instant).entryAt(at(instant)).channels().get(0).address();
    }

    @Test
    void partiesAndTheGroupOfAllAreKnown() {
        assertTrue(directory.knows(XB));
        assertFalse(directory.knows(XA));
        assertEquals(Set.of(XB, FORUM), directory.members("forum-all", at("2026-05-01T00:00:00Z")));
    }

    @Test
    void aMembershipHoldsWhileAnEntryStatesIt() {
        assertEquals(Set.of(XB), directory.members("arf-poc", at("2026-05-01T00:00:00Z")));
        assertEquals(Set.of(), directory.members("arf-poc", at("2026-12-02T00:00:00Z")));
        assertEquals(Set.of(), directory.members("apcert", at("2026-05-01T00:00:00Z")));
    }

    @Test
    void anAmendmentHoldsFromMidnightAtTheDesk() {
        assertEquals("desk@csirt.example", addressAt("2026-06-30T16:59:59Z"));
        assertEquals("desk@new.example", addressAt("2026-06-30T17:00:00Z"));
    }

    @Test
    void aConfirmationIsRemembered() {
        assertEquals(
                LocalDate.parse("2026-10-01"),
                technicalContact("2026-10-03T00:00:00Z").confirmedOn(at("2026-10-03T00:00:00Z")));
    }

    @Test
    void aRemovedContactIsUsedUntilItsLastDayAndItsSuccessorFromThenOn() {
        assertEquals(entry(DESK), technicalContact("2026-11-30T11:00:00Z").id());
        assertEquals(entry(SUCCESSOR), technicalContact("2026-12-02T00:00:00Z").id());
        assertEquals(
                ContactState.REMOVED,
                directory.entry(XB, entry(DESK)).orElseThrow().stateAt(at("2026-12-02T00:00:00Z")));
    }

    @Test
    void aProfileIsInForceFromItsDayUntilItsMessageEnds() {
        assertEquals(Optional.empty(), directory.profile(XB, at("2026-03-10T00:00:00Z")));
        assertEquals(
                List.of("fr"),
                directory.profile(XB, at("2026-03-16T00:00:00Z")).orElseThrow().languages());
        assertEquals(Optional.empty(), directory.profile(XB, at("2027-03-01T00:00:00Z")));
    }
}
