package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.directory.DirectoryMessages.FORUM;
import static org.tocsin.directory.DirectoryMessages.XA;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.at;
import static org.tocsin.directory.DirectoryMessages.directory;
import static org.tocsin.directory.DirectoryMessages.policy;
import static org.tocsin.directory.GroupMessages.CODE;
import static org.tocsin.directory.GroupMessages.byKeeper;
import static org.tocsin.directory.GroupMessages.change;
import static org.tocsin.directory.GroupMessages.group;
import static org.tocsin.directory.GroupMessages.join;
import static org.tocsin.directory.GroupMessages.leave;
import static org.tocsin.directory.GroupMessages.said;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.code.GroupChange;
import org.tocsin.code.Realm;
import org.tocsin.code.Track;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.GroupMember;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/** Who belongs to a group, by what the messages about it say. */
final class GroupTest {

    private static final PartyCode XC = PartyCode.of("XC");
    private static final String MAY = "2026-05-01T08:00:00Z";
    private static final String JUNE = "2026-06-01T08:00:00Z";
    private static final String JULY = "2026-07-01T08:00:00Z";
    private static final Instant MID_MAY = at("2026-05-15T00:00:00Z");
    private static final Instant MID_JUNE = at("2026-06-15T00:00:00Z");
    private static final Instant LATER = at("2027-01-01T00:00:00Z");
    private static final Message<GroupEntry> FORMED = said(XA, MAY, group(XA, XA, XB));
    private static final Message<GroupEntry> OPEN =
            said(XA, MAY, group(XA, XA, XB).closed(false));

    private static Set<PartyCode> members(Instant at, Message<?>... messages) {
        return directory(messages).members(CODE, at);
    }

    private static Optional<PartyCode> convener(Directory directory) {
        return directory.group(CODE).flatMap(formed -> formed.convenerAt(LATER));
    }

    @Test
    void aGroupHasTheMembersThatItsConvenerLists() {
        assertEquals(Set.of(XA, XB), members(LATER, FORMED));
        assertEquals(Set.of(), members(at(MAY).minusSeconds(1), FORMED));
        assertEquals(Set.of(XA, XC), members(LATER, FORMED, said(XA, JUNE, group(XA, XA, XC))));
        assertEquals(Set.of(XA, XB), members(MID_MAY, FORMED, said(XA, JUNE, group(XA, XA, XC))), "as it was");
    }

    @Test
    void aJoinCountsAtOnceInAnOpenGroupAlone() {
        assertEquals(Set.of(XA, XB), members(LATER, FORMED, join(XC, JUNE)));
        assertEquals(Set.of(XA, XB, XC), members(LATER, OPEN, join(XC, JUNE)));
        assertEquals(Set.of(XA, XB), members(MID_MAY, OPEN, join(XC, JUNE)));
    }

    @Test
    void aLaterStatementOfTheConvenerReplacesAJoin() {
        assertEquals(
                Set.of(XA, XB),
                members(
                        LATER,
                        OPEN,
                        join(XC, JUNE),
                        said(XA, JULY, group(XA, XA, XB).closed(false))));
    }

    @Test
    void aLeaveCountsWhateverTheConvenerLists() {
        assertEquals(Set.of(XA), members(LATER, FORMED, leave(XB, JUNE)));
        assertEquals(Set.of(XA), members(LATER, FORMED, leave(XB, JUNE), said(XA, JULY, group(XA, XA, XB))));
        assertEquals(
                Set.of(XA, XB), members(LATER, FORMED, leave(XB, JUNE), join(XB, JULY)), "listed, and back by itself");
    }

    @Test
    void aLeaveWithALastDayHoldsWhenThatDayIsOverEverywhere() {
        Message<GroupEntry> leaving =
                said(XB, MAY, change(GroupChange.LEAVE, XB).validUntil("2026-05-31"));
        assertEquals(Set.of(XA, XB), members(at("2026-06-01T11:59:59Z"), FORMED, leaving));
        assertEquals(Set.of(XA), members(at("2026-06-01T12:00:00Z"), FORMED, leaving));
    }

    @Test
    void aMembershipBeginsOnItsFirstDay() {
        GroupMember later = GroupMember.builder().party(XC).since("2026-06-01").build();
        Message<GroupEntry> formed = said(XA, MAY, group(XA, XA).addMembers(later));
        assertEquals(Set.of(XA), members(MID_MAY, formed));
        assertEquals(Set.of(XA, XC), members(MID_JUNE, formed));
    }

    @Test
    void aGroupEndsWithItsLastDayOrWhenItIsDissolved() {
        assertEquals(Set.of(), members(LATER, said(XA, MAY, group(XA, XA).validUntil("2026-05-31"))));
        Directory dissolved = directory(FORMED, said(XA, JUNE, change(GroupChange.DISSOLVE)));
        assertEquals(Set.of(XA, XB), dissolved.members(CODE, MID_MAY));
        assertEquals(Set.of(), dissolved.members(CODE, MID_JUNE));
        assertEquals(Optional.empty(), dissolved.group(CODE).orElseThrow().entryAt(MID_JUNE));
        assertEquals(Optional.of(XA), convener(dissolved), "the code stays with its convener");
    }

    @Test
    void ofTwoConvenersTheOneThatFormedTheGroupFirstKeepsIt() {
        Message<GroupEntry> second = said(XB, JUNE, group(XB, XB, XC));
        Directory.Builder builder = Directory.builder();
        assertEquals(IntakeResult.TAKEN, builder.add(FORMED));
        assertEquals(IntakeResult.NOT_CONVENER, builder.add(second));
        assertEquals(IntakeResult.NOT_CONVENER, builder.add(said(XB, JULY, change(GroupChange.DISSOLVE))));
        assertEquals(Set.of(XA, XB), builder.build().members(CODE, LATER));
        assertEquals(Set.of(XA, XB), members(LATER, second, FORMED), "in whichever order they arrive");
    }

    @Test
    void aConvenerHandsTheGroupOver() {
        Message<GroupEntry> handedOver = said(XA, JUNE, group(XB, XA, XB));
        assertEquals(Set.of(XB), members(LATER, FORMED, handedOver, said(XB, JULY, group(XB, XB))));
        assertEquals(Set.of(XA, XB), members(LATER, FORMED, handedOver, said(XA, JULY, group(XA, XA))));
    }

    @Test
    void theKeeperOfTheDirectorySettlesWhoConvenes() {
        Message<GroupEntry> settled = byKeeper(JUNE, group(XB, XB, XC));
        Directory.Builder builder = Directory.builder().keptBy(FORUM);
        assertEquals(IntakeResult.TAKEN, builder.add(FORMED));
        assertEquals(IntakeResult.TAKEN, builder.add(settled));
        assertEquals(IntakeResult.NOT_CONVENER, builder.add(said(XA, JULY, group(XA, XA))));
        assertEquals(Set.of(XB, XC), builder.build().members(CODE, LATER));
        assertEquals(Set.of(XA, XB), members(LATER, FORMED, settled), "where it is no keeper");
    }

    @Test
    void nobodyJoinsOrLeavesForAnother() {
        Directory.Builder builder = Directory.builder().keptBy(FORUM);
        builder.add(FORMED);
        assertEquals(IntakeResult.NOT_ENTITLED, builder.add(said(XA, JUNE, change(GroupChange.LEAVE, XB))));
        assertEquals(Set.of(XA, XB), builder.build().members(CODE, LATER));
        assertEquals(IntakeResult.TAKEN, builder.add(byKeeper(JUNE, change(GroupChange.LEAVE, XB))));
        assertEquals(Set.of(XA), builder.build().members(CODE, LATER));
    }

    @Test
    void aStatementThatIsCancelledNeverWas() {
        Message<Cancellation> cancelled = DirectoryMessages.message(
                policy(XA, JULY),
                Cancellation.builder()
                        .cancels(CancelledMessage.builder()
                                .id(FORMED.header().id())
                                .build())
                        .reason(CancellationReason.SENT_IN_ERROR)
                        .instruction(CancellationInstruction.DISREGARD)
                        .build());
        assertTrue(directory(FORMED, cancelled).group(CODE).isEmpty());
        assertEquals(Set.of(XB), members(LATER, FORMED, said(XB, JUNE, group(XB, XB)), cancelled));
    }

    @Test
    void playFormsNoGroup() {
        Message<GroupEntry> test = DirectoryMessages.message(
                policy(XA, MAY).realm(Realm.TEST), group(XA, XA).build());
        assertEquals(IntakeResult.OTHER_REALM, Directory.builder().add(test));
        assertEquals(List.of(), directory(test).recipients(CODE, Track.TECHNICAL, LATER));
    }
}
