package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.correspondence.Traffic.answer;
import static org.tocsin.correspondence.Traffic.codes;
import static org.tocsin.correspondence.Traffic.desk;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.hour;
import static org.tocsin.correspondence.Traffic.question;
import static org.tocsin.correspondence.Traffic.response;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Disposition;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/** A group is asked, and a directory may know who is in it. */
final class GroupsAskedTest {

    private static final Instant NOW = hour(20);
    private static final Set<PartyCode> MEMBERS = Set.of(PartyCode.of("XA"), PartyCode.of("XB"), PartyCode.of("XC"));

    private final Message<?> question = question(
            header(1, "XA").recipients(Recipient.builder().group("forum-all").build()));
    private final Message<?> answer = response(answer(2, 1, "XB", "XA"), Disposition.COMPLETED, true);
    private final Message<?> holding = response(answer(3, 1, "XC", "XA"), Disposition.PENDING, false);

    @Test
    void ofAnUnknownGroupAnybodyMayBeWaitedForWhoHasNotAnswered() {
        OpenItem item = desk(question, answer, holding).open(NOW).get(0);
        assertEquals(List.of("forum-all"), item.groups());
        assertEquals(List.of("XC"), codes(item.waitedFor()));
        assertEquals(List.of("XB"), codes(item.answeredBy()));
        assertTrue(item.waitsFor(PartyCode.of("XD")));
        assertFalse(item.waitsFor(PartyCode.of("XB")));
        assertFalse(item.waitsFor(PartyCode.of("XA")));
    }

    @Test
    void ofAKnownGroupItsMembersAreWaitedFor() {
        DutyDesk desk = desk(question, answer, holding).withGroups(group -> MEMBERS);
        OpenItem item = desk.open(NOW).get(0);
        assertEquals(List.of(), item.groups());
        assertEquals(List.of("XC"), codes(item.waitedFor()));
        assertFalse(item.waitsFor(PartyCode.of("XD")));
    }

    @Test
    void whenAllMembersHaveAnsweredNobodyIsWaitedFor() {
        Message<?> last = response(answer(4, 1, "XC", "XA"), Disposition.DECLINED, true);
        DutyDesk desk = desk(question, answer, holding, last).withGroups(group -> MEMBERS);
        assertEquals(List.of(), desk.open(NOW));
    }
}
