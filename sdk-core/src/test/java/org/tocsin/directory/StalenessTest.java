package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.at;
import static org.tocsin.directory.DirectoryMessages.desk;
import static org.tocsin.directory.DirectoryMessages.directory;
import static org.tocsin.directory.DirectoryMessages.entry;
import static org.tocsin.directory.DirectoryMessages.id;
import static org.tocsin.directory.DirectoryMessages.mailbox;
import static org.tocsin.directory.DirectoryMessages.removal;
import static org.tocsin.directory.DirectoryMessages.stated;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.code.KeyKind;
import org.tocsin.code.PocRole;
import org.tocsin.directory.Staleness.Reason;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.DirectoryEntry;

/** What of a directory has to be renewed, to the day. */
final class StalenessTest {

    private static Contact contact(DirectoryEntry.Builder entry) {
        return directory(stated(entry, "2026-01-10T08:00:00Z"))
                .entry(XB, entry(1))
                .orElseThrow();
    }

    private static CheckResult check(CheckFinding... findings) {
        Instant sentAt = at("2026-04-01T08:00:00Z");
        return new CheckResult(
                id(50),
                CommunicationCheckKind.REACHABILITY,
                XB,
                null,
                null,
                sentAt,
                sentAt,
                new CheckAnswer(id(51), true, PocRole.NATIONAL_TECHNICAL, null, sentAt),
                Set.of(findings));
    }

    private static Set<Reason> reasons(DirectoryEntry.Builder entry, CheckResult check, String instant) {
        return Staleness.of(contact(entry), check, at(instant)).reasons();
    }

    private static ContactKey key(String id, String validUntil) {
        return ContactKey.builder()
                .id(id)
                .kind(KeyKind.OPENPGP)
                .fingerprint("0".repeat(40))
                .validUntil(validUntil)
                .build();
    }

    @Test
    void aConfirmationLastsTwelveMonthsByTheCalendarOfTheDesk() {
        DirectoryEntry.Builder entry = desk(XB, 1).confirmedAt("2025-08-01");
        assertEquals(Set.of(), reasons(entry, check(), "2026-08-01T16:59:59Z"));
        assertEquals(Set.of(Reason.NOT_CONFIRMED), reasons(entry, check(), "2026-08-01T17:00:00Z"));
    }

    @Test
    void aCheckLastsSixMonthsAndHasToBePassed() {
        assertEquals(Set.of(), reasons(desk(XB, 1), check(CheckFinding.LATE), "2026-10-01T08:00:00Z"));
        assertEquals(Set.of(Reason.NOT_CHECKED), reasons(desk(XB, 1), check(), "2026-10-01T08:00:01Z"));
        assertEquals(
                Set.of(Reason.CHECK_FAILED),
                reasons(desk(XB, 1), check(CheckFinding.WRONG_ANSWER), "2026-05-01T00:00:00Z"));
        assertEquals(
                Set.of(Reason.NEVER_CHECKED),
                Staleness.of(contact(desk(XB, 1)), null, at("2026-05-01T00:00:00Z"))
                        .reasons());
    }

    @Test
    void anExpiredEntryIsNamed() {
        assertEquals(
                Set.of(Reason.EXPIRED), reasons(desk(XB, 1).validUntil("2026-04-30"), check(), "2026-05-01T00:00:00Z"));
    }

    @Test
    void anExpiredKeyMattersWhenNoOtherTakesItsPlace() {
        DirectoryEntry.Builder replaced = desk(XB, 1)
                .keys(key("k1", "2026-04-30"), key("k2", "2027-04-30"))
                .channels(mailbox().keys("k1", "k2").build());
        assertEquals(Set.of(), reasons(replaced, check(), "2026-05-02T00:00:00Z"));
        assertEquals(
                1, contact(replaced).expiredKeysAt(at("2026-05-02T00:00:00Z")).size());
        DirectoryEntry.Builder left = replaced.channels(
                mailbox().keys("k2").build(), mailbox().keys("k1").build());
        assertEquals(Set.of(Reason.KEYS_EXPIRED), reasons(left, check(), "2026-05-02T00:00:00Z"));
        assertEquals(Set.of(), reasons(left, check(), "2026-04-30T12:00:00Z"));
    }

    @Test
    void theListLeavesOutWhatIsRemovedOrInOrder() {
        Directory directory =
                directory(stated(desk(XB, 1), "2026-01-10T08:00:00Z"), stated(removal(XB, 2), "2026-01-10T08:00:00Z"));
        Instant instant = at("2026-05-01T00:00:00Z");
        assertEquals(
                List.of(EnumSet.of(Reason.NEVER_CHECKED)),
                Staleness.allIn(directory, List.of(), instant).stream()
                        .map(Staleness::reasons)
                        .toList());
    }
}
