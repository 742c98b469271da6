package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.directory.DirectoryMessages.XA;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.at;
import static org.tocsin.directory.DirectoryMessages.desk;
import static org.tocsin.directory.DirectoryMessages.directory;
import static org.tocsin.directory.DirectoryMessages.stated;
import static org.tocsin.directory.GroupMessages.CODE;
import static org.tocsin.directory.GroupMessages.group;
import static org.tocsin.directory.GroupMessages.member;
import static org.tocsin.directory.GroupMessages.said;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.ContactNetwork;
import org.tocsin.code.PocRole;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.message.Handling;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/** The parties of a group named one by one, for a message that must name everybody. */
final class GroupRecipientsTest {

    private static final String MAY = "2026-05-01T08:00:00Z";
    private static final Instant LATER = at("2026-06-01T00:00:00Z");
    private static final PartyCode XC = PartyCode.of("XC");

    private static Recipient recipient(PartyCode party, PocRole role) {
        return Recipient.builder().party(party).role(role).build();
    }

    @Test
    void eachRoleOfAMemberIsNamedAndElseTheContactOfTheTrack() {
        Message<GroupEntry> formed = said(
                XA,
                MAY,
                group(XA, XB).addMembers(member(XA, PocRole.NATIONAL_POLICY, PocRole.SECTOR_TECHNICAL), member(XC)));
        Directory directory = directory(
                formed,
                stated(desk(XB, 1).roles(PocRole.REGIONAL_CERT), MAY),
                stated(desk(XB, 2).roles(PocRole.SECTOR_TECHNICAL), MAY));
        assertEquals(
                List.of(
                        recipient(XA, PocRole.NATIONAL_POLICY),
                        recipient(XA, PocRole.SECTOR_TECHNICAL),
                        recipient(XB, PocRole.SECTOR_TECHNICAL),
                        Recipient.builder().party(XC).build()),
                directory.recipients(CODE, Track.TECHNICAL, LATER));
    }

    @Test
    void ofANetworkTheContactsThatBelongToItAreNamed() {
        Directory directory = directory(
                stated(desk(XB, 1).roles(PocRole.REGIONAL_CERT).memberships(ContactNetwork.FIRST), MAY),
                stated(desk(XB, 2), MAY),
                stated(desk(XA, 3), MAY));
        assertEquals(
                List.of(recipient(XB, PocRole.REGIONAL_CERT)), directory.recipients("first", Track.TECHNICAL, LATER));
        assertEquals(
                List.of(recipient(XA, PocRole.NATIONAL_TECHNICAL), recipient(XB, PocRole.NATIONAL_TECHNICAL)),
                directory.recipients(Directory.ALL_PARTIES, Track.TECHNICAL, LATER));
    }

    @Test
    void aRedMessageToThemIsValidUnlessAnOfficeIsMissing() {
        Directory directory =
                directory(said(XA, MAY, group(XA, XA, XB)), stated(desk(XA, 1), MAY), stated(desk(XB, 2), MAY));
        assertTrue(red(directory.recipients(CODE, Track.TECHNICAL, LATER)).isEmpty());
        List<Problem> refused = red(directory.recipients(CODE, Track.DIPLOMATIC, LATER));
        assertFalse(refused.isEmpty());
        assertTrue(refused.stream().allMatch(problem -> problem.code() == CoreProblem.RED_TO_GROUP));
    }

    private static List<Problem> red(List<Recipient> recipients) {
        Message<GroupEntry> green = said(XC, "2026-06-01T08:00:00Z", group(XC, XC));
        return Tocsin.standard()
                .check(green.withHeader(green.header().toBuilder()
                        .recipients(recipients)
                        .handling(Handling.builder().tlp(Tlp.RED).build())
                        .build()))
                .errors();
    }
}
