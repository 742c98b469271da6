package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.directory.DirectoryMessages.XA;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.at;
import static org.tocsin.directory.DirectoryMessages.desk;
import static org.tocsin.directory.DirectoryMessages.deskAtAllHours;
import static org.tocsin.directory.DirectoryMessages.directory;
import static org.tocsin.directory.DirectoryMessages.entry;
import static org.tocsin.directory.DirectoryMessages.mailbox;
import static org.tocsin.directory.DirectoryMessages.removal;
import static org.tocsin.directory.DirectoryMessages.telephone;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Availability;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.ChannelPurpose;
import org.tocsin.code.KeyKind;
import org.tocsin.code.PocRole;
import org.tocsin.code.Track;
import org.tocsin.message.EntryId;
import org.tocsin.message.Message;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.DirectoryEntry;

/** Whom to call at three in the morning, whom next, and why not somebody else. */
final class ContactFindingTest {

    private static final Instant AT_NIGHT = at("2026-05-12T20:00:00Z");
    private static final Instant AT_NOON = at("2026-05-12T05:00:00Z");

    private static Message<DirectoryEntry> stated(DirectoryEntry.Builder entry) {
        return DirectoryMessages.stated(entry, "2026-02-01T08:00:00Z");
    }

    private static List<EntryId> ids(List<ContactCandidate> candidates) {
        return candidates.stream().map(candidate -> candidate.contact().id()).toList();
    }

    private static List<ChannelKind> kinds(List<ChannelCandidate> channels) {
        return channels.stream().map(each -> each.channel().kind()).toList();
    }

    @Test
    void theChainIsTheRoleItsEscalationTheTrackAndWhoeverIsThereAtAllHours() {
        Directory directory = directory(
                stated(deskAtAllHours(XB, 4).roles(PocRole.CRISIS_COORDINATION)),
                stated(deskAtAllHours(XB, 3).roles(PocRole.SECTOR_TECHNICAL)),
                stated(deskAtAllHours(XB, 2).roles(PocRole.NATIONAL_POLICY)),
                stated(deskAtAllHours(XB, 1).escalation(entry(2), entry(77))),
                stated(desk(XB, 5).roles(PocRole.AWARENESS)));
        ContactAnswer answer = directory.find(ContactQuery.of(XB, AT_NIGHT));
        assertEquals(List.of(entry(1), entry(2), entry(3), entry(4)), ids(answer.toTry()));
        assertEquals(
                List.of(ChainPlace.ASKED, ChainPlace.ESCALATION, ChainPlace.SAME_TRACK, ChainPlace.ALL_HOURS),
                answer.toTry().stream().map(ContactCandidate::place).toList());
        assertEquals(List.of(), answer.passedOver());
        assertEquals(List.of(entry(77)), answer.unresolved());
    }

    @Test
    void anOfficeThatSleepsIsPassedOverForOneThatDoesNot() {
        Directory directory =
                directory(stated(desk(XB, 1)), stated(deskAtAllHours(XB, 2).roles(PocRole.REGIONAL_CERT)));
        ContactAnswer answer = directory.find(ContactQuery.of(XB, AT_NIGHT));
        assertEquals(List.of(entry(2)), ids(answer.toTry()));
        assertEquals(Set.of(Obstacle.OUT_OF_HOURS), answer.passedOver().get(0).obstacles());
        assertEquals(
                List.of(entry(1), entry(2)),
                ids(directory.find(ContactQuery.of(XB, AT_NOON)).toTry()));
    }

    @Test
    void theReasonsAgainstAContactAreAllNamed() {
        Directory directory = directory(
                stated(desk(XB, 1).validUntil("2026-04-30")),
                stated(removal(XB, 2)),
                stated(deskAtAllHours(XB, 3).validFrom("2026-06-01")));
        ContactAnswer answer = directory.find(ContactQuery.of(XB, AT_NIGHT));
        assertEquals(List.of(), answer.toTry());
        assertEquals(
                Set.of(
                        Set.of(Obstacle.EXPIRED, Obstacle.OUT_OF_HOURS),
                        Set.of(Obstacle.REMOVED, Obstacle.NO_CHANNEL),
                        Set.of(Obstacle.NOT_YET_VALID)),
                Set.copyOf(answer.passedOver().stream()
                        .map(ContactCandidate::obstacles)
                        .toList()));
        assertEquals(
                List.of(),
                answer.passedOver().stream()
                        .flatMap(candidate -> candidate.usableChannels().stream())
                        .toList());
    }

    @Test
    void aLanguageOrAnOldConfirmationPutsAContactBackButNotAway() {
        Directory directory = directory(
                stated(deskAtAllHours(XB, 1).languages("fr")),
                stated(deskAtAllHours(XB, 2).roles(PocRole.SECTOR_TECHNICAL).confirmedAt("2025-01-01")),
                stated(deskAtAllHours(XB, 3).roles(PocRole.REGIONAL_CERT).languages("en-GB")));
        List<ContactCandidate> toTry =
                directory.find(ContactQuery.of(XB, AT_NIGHT).withLanguage("en")).toTry();
        assertEquals(List.of(entry(3), entry(1), entry(2)), ids(toTry));
        assertEquals(
                List.of(Set.of(), Set.of(Obstacle.OTHER_LANGUAGE), Set.of(Obstacle.NOT_CONFIRMED)),
                toTry.stream().map(ContactCandidate::obstacles).toList());
    }

    @Test
    void channelsComeInTheOrderOfTheEntryWithTheHinderedOnesBehind() {
        Directory directory = directory(stated(desk(XB, 1)
                .availability(Availability.ON_CALL_24X7)
                .keys(ContactKey.builder()
                        .id("k1")
                        .kind(KeyKind.OPENPGP)
                        .fingerprint("0".repeat(40))
                        .validUntil("2026-05-11")
                        .build())
                .channels(
                        mailbox().order(1).hours("00:00-24:00").keys("k1").build(),
                        telephone().kind(ChannelKind.FAX).build(),
                        telephone().order(3).build(),
                        telephone().kind(ChannelKind.SATELLITE_PHONE).order(2).build())));
        ContactCandidate best =
                directory.find(ContactQuery.of(XB, AT_NIGHT)).best().orElseThrow();
        assertEquals(
                List.of(ChannelKind.SATELLITE_PHONE, ChannelKind.DUTY_MOBILE, ChannelKind.EMAIL),
                kinds(best.usableChannels()));
        assertEquals(
                List.of(Set.of(), Set.of(), Set.of(Obstacle.NO_VALID_KEY), Set.of(Obstacle.OUT_OF_HOURS)),
                best.channels().stream().map(ChannelCandidate::obstacles).toList());
        assertEquals(Openness.ON_CALL, best.channels().get(0).openness());
    }

    @Test
    void whatIsPreferredForThePurposeComesFirstButNotBeforeWhatIsOpen() {
        Directory directory = directory(stated(deskAtAllHours(XB, 1)
                .channels(
                        telephone()
                                .order(1)
                                .hours("00:00-24:00")
                                .preferredFor(ChannelPurpose.URGENT)
                                .build(),
                        mailbox()
                                .order(2)
                                .hours("00:00-24:00")
                                .preferredFor(ChannelPurpose.ROUTINE)
                                .build(),
                        mailbox()
                                .kind(ChannelKind.DIPLOMATIC_NOTE)
                                .address("Embassy of XB")
                                .preferredFor(ChannelPurpose.FORMAL, ChannelPurpose.ROUTINE)
                                .hours("08:00-17:00")
                                .build())));
        ContactQuery query = ContactQuery.of(XB, AT_NIGHT);
        assertEquals(
                List.of(ChannelKind.DUTY_MOBILE, ChannelKind.EMAIL, ChannelKind.DIPLOMATIC_NOTE),
                kinds(channels(directory, query)));
        assertEquals(
                List.of(ChannelKind.EMAIL, ChannelKind.DUTY_MOBILE, ChannelKind.DIPLOMATIC_NOTE),
                kinds(channels(directory, query.withPurpose(ChannelPurpose.ROUTINE))));
    }

    private static List<ChannelCandidate> channels(Directory directory, ContactQuery query) {
        return directory.find(query).best().orElseThrow().channels();
    }

    @Test
    void aContactServesEachOfItsRoles() {
        Directory directory = directory(
                stated(deskAtAllHours(XB, 1).roles(PocRole.NATIONAL_POLICY, PocRole.NATIONAL_DIPLOMATIC)),
                stated(deskAtAllHours(XB, 2).roles(PocRole.NATIONAL_TECHNICAL)));
        ContactQuery query = ContactQuery.of(XB, AT_NIGHT);
        for (PocRole role : List.of(PocRole.NATIONAL_POLICY, PocRole.NATIONAL_DIPLOMATIC)) {
            assertEquals(
                    entry(1),
                    directory.contact(XB, role, AT_NIGHT).orElseThrow().id());
            assertEquals(
                    entry(1), ids(directory.find(query.withRole(role)).toTry()).get(0));
        }
        assertEquals(
                entry(1),
                directory.contact(XB, Track.DIPLOMATIC, AT_NIGHT).orElseThrow().id());
        assertEquals(
                entry(2),
                directory.contact(XB, Track.TECHNICAL, AT_NIGHT).orElseThrow().id());
    }

    @Test
    void theTrackChoosesTheRole() {
        Directory directory = directory(
                stated(deskAtAllHours(XB, 1)),
                stated(deskAtAllHours(XB, 2).roles(PocRole.CYBERCRIME_24X7)),
                stated(deskAtAllHours(XB, 3).roles(PocRole.NATIONAL_DIPLOMATIC)));
        ContactQuery query = ContactQuery.of(XB, AT_NIGHT);
        assertEquals(entry(1), best(directory, query));
        assertEquals(entry(2), best(directory, query.withTrack(Track.LAW_ENFORCEMENT)));
        assertEquals(entry(3), best(directory, query.withTrack(Track.DIPLOMATIC)));
        assertEquals(entry(3), best(directory, query.withRole(PocRole.NATIONAL_DIPLOMATIC)));
        assertEquals(
                entry(2),
                directory
                        .contact(XB, Track.LAW_ENFORCEMENT, AT_NIGHT)
                        .orElseThrow()
                        .id());
    }

    private static EntryId best(Directory directory, ContactQuery query) {
        return directory.find(query).best().orElseThrow().contact().id();
    }

    @Test
    void aCircleOfEscalationsEnds() {
        Directory directory = directory(
                stated(deskAtAllHours(XB, 1).escalation(entry(2))),
                stated(deskAtAllHours(XB, 2).roles(PocRole.AWARENESS).escalation(entry(1), entry(2))));
        assertEquals(
                List.of(entry(1), entry(2)),
                ids(directory.find(ContactQuery.of(XB, AT_NIGHT)).toTry()));
    }

    @Test
    void anEscalationLeadsToAnotherPartyUnlessItIsNotClearToWhich() {
        Message<DirectoryEntry> from = stated(deskAtAllHours(XB, 1).escalation(entry(2)));
        Message<DirectoryEntry> to = stated(deskAtAllHours(XA, 2));
        ContactQuery query = ContactQuery.of(XB, AT_NIGHT);
        assertEquals(
                List.of(entry(1), entry(2)), ids(directory(from, to).find(query).toTry()));
        Message<DirectoryEntry> claim = stated(deskAtAllHours(DirectoryMessages.FORUM, 2));
        assertEquals(List.of(entry(2)), directory(from, to, claim).find(query).unresolved());
    }

    @Test
    void aPartyThatNobodyKnowsHasNobodyToCall() {
        ContactAnswer answer = directory().find(ContactQuery.of(XB, AT_NIGHT));
        assertEquals(List.of(), answer.toTry());
        assertEquals(List.of(), answer.passedOver());
    }

    @Test
    void everyTrackHasRolesAndNoRoleServesTwo() {
        for (Track track : Track.values()) {
            TrackRoles.of(track)
                    .forEach(
                            role -> assertEquals(track, TrackRoles.trackOf(role).orElseThrow()));
            assertEquals(false, TrackRoles.of(track).isEmpty());
        }
    }
}
