package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.directory.ChainPlace;
import org.tocsin.directory.CheckCampaign;
import org.tocsin.directory.CheckFinding;
import org.tocsin.directory.ContactAnswer;
import org.tocsin.directory.ContactCandidate;
import org.tocsin.directory.ContactState;
import org.tocsin.directory.Directory;
import org.tocsin.directory.Obstacle;
import org.tocsin.directory.Openness;
import org.tocsin.directory.Staleness;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.CommunicationCheck;

final class DirectoryYearTest {

    private static final Instant JUNE = Instant.parse("2026-06-16T08:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    private Played played;

    @BeforeEach
    void play() {
        played = Played.of(new DirectoryYear());
    }

    private Directory directory(Instant at) {
        return played.directory(at);
    }

    /** The rounds of checks, in the order in which they were sent. */
    private List<CheckCampaign> rounds(Instant at) {
        return played.messages(CommunicationCheck.class).stream()
                .collect(Collectors.toMap(
                        check -> check.body().campaign(),
                        check -> check.header().originator().party(),
                        (first, same) -> first,
                        LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(round -> round(round.getValue(), round.getKey(), at))
                .toList();
    }

    private CheckCampaign round(PartyCode sender, CheckCampaignId campaign, Instant at) {
        CheckCampaign.Builder round =
                CheckCampaign.builder(sender, campaign, Realm.TEST).directory(directory(at));
        played.sent().stream().map(Narrator.Sent::message).forEach(round::add);
        return round.measure(at);
    }

    @Test
    void onlyWhatTheStoryTellsIsFound() {
        assertEquals(List.of(), played.ownFindings());
        assertEquals(
                List.of(
                        "TOC-DIR-009 acknowledgement",
                        "TOC-DIR-006 communication-check",
                        "TOC-DIR-006 communication-check",
                        "TOC-DIR-006 communication-check"),
                played.findings());
    }

    @Test
    void theFirstRoundHasRightLateWrongAndMissingAnswers() {
        CheckCampaign june = rounds(JUNE).get(0);
        Map<String, Set<CheckFinding>> findings = june.results().stream()
                .collect(Collectors.toMap(result -> result.party() + " " + result.role(), result -> result.findings()));
        assertEquals(
                Map.of(
                        "XA national-technical", Set.of(),
                        "XB national-technical", Set.of(CheckFinding.LATE),
                        "XB crisis-coordination", Set.of(CheckFinding.WRONG_ANSWER),
                        "XC national-technical", Set.of(CheckFinding.MISSING)),
                findings);
        assertEquals(4, june.totals().asked());
        assertEquals(3, june.totals().answered());
        assertEquals(2, june.totals().passed());
    }

    @Test
    void theSecondRoundIsPassedByAll() {
        CheckCampaign autumn = rounds(DirectoryYear.END_OF_THE_YEAR).get(2);
        assertEquals(3, autumn.totals().passed());
        assertEquals(3, autumn.totals().asked());
    }

    @Test
    void atThreeInTheMorningTheCrisisStaffAnswersForTheClosedOffice() {
        ContactAnswer answer =
                directory(DirectoryYear.THREE_IN_THE_MORNING.at()).find(DirectoryYear.THREE_IN_THE_MORNING);
        ContactCandidate best = answer.best().orElseThrow();
        assertEquals(PocRole.CRISIS_COORDINATION, best.entry().roles().get(0));
        assertEquals(ChainPlace.ESCALATION, best.place());
        assertEquals(
                List.of(Openness.ON_CALL, Openness.OPEN),
                best.usableChannels().stream()
                        .map(channel -> channel.openness())
                        .toList());
        assertEquals(1, answer.passedOver().size());
        assertEquals(ChainPlace.ASKED, answer.passedOver().get(0).place());
        assertEquals(Set.of(Obstacle.OUT_OF_HOURS), answer.passedOver().get(0).obstacles());
    }

    @Test
    void theManagerEntersWhatCameOnPaper() {
        PartyCode paper = PartyCode.of("XD");
        assertFalse(directory(JULY).knows(paper));
        assertTrue(directory(DirectoryYear.END_OF_THE_YEAR).knows(paper));
    }

    @Test
    void anAmendmentChangesTheNumberOfTheSameEntry() {
        assertEquals("+999-555-0170", numberOfXc(JULY));
        assertEquals("+999-555-0177", numberOfXc(DirectoryYear.END_OF_THE_YEAR));
        assertEquals(
                1,
                directory(DirectoryYear.END_OF_THE_YEAR)
                        .contacts(PartyCode.of("XC"))
                        .size());
    }

    private String numberOfXc(Instant at) {
        return directory(at)
                .contacts(PartyCode.of("XC"))
                .get(0)
                .entryAt(at)
                .channels()
                .get(0)
                .address();
    }

    @Test
    void whatWasRemovedIsNoContactAnyMore() {
        Directory directory = directory(DirectoryYear.END_OF_THE_YEAR);
        assertEquals(
                List.of(ContactState.REMOVED),
                directory.contacts(PartyCode.of("XB")).stream()
                        .filter(contact -> contact.entryAt(DirectoryYear.END_OF_THE_YEAR)
                                .roles()
                                .contains(PocRole.PRIVATE_SECTOR_LIAISON))
                        .map(contact -> contact.stateAt(DirectoryYear.END_OF_THE_YEAR))
                        .toList());
    }

    @Test
    void whatIsStaleAtTheEndIsStaleForItsOwnReason() {
        Instant end = DirectoryYear.END_OF_THE_YEAR;
        Map<String, Set<Staleness.Reason>> stale = Staleness.allIn(directory(end), rounds(end), end).stream()
                .collect(Collectors.toMap(
                        each -> each.contact().party() + " "
                                + each.contact().entryAt(end).roles().get(0),
                        Staleness::reasons));
        assertEquals(
                Map.of(
                        "XA national-diplomatic",
                                Set.of(
                                        Staleness.Reason.NOT_CONFIRMED,
                                        Staleness.Reason.NEVER_CHECKED,
                                        Staleness.Reason.EXPIRED),
                        "XA national-technical", Set.of(Staleness.Reason.NOT_CHECKED),
                        "XB national-technical", Set.of(Staleness.Reason.NOT_CONFIRMED, Staleness.Reason.NOT_CHECKED),
                        "XB crisis-coordination", Set.of(Staleness.Reason.NOT_CONFIRMED),
                        "XD national-technical", Set.of(Staleness.Reason.KEYS_EXPIRED),
                        "x-forum directory-manager",
                                Set.of(Staleness.Reason.NOT_CONFIRMED, Staleness.Reason.NOT_CHECKED)),
                stale);
    }

    @Test
    void checksAreTestsAndNotTakenForMoreThanThat() {
        assertEquals(
                Set.of(Realm.TEST),
                played.messages(CommunicationCheck.class).stream()
                        .map(Message::header)
                        .map(header -> header.realm())
                        .collect(Collectors.toSet()));
    }
}
