package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.PocRole;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.directory.ChainPlace;
import org.tocsin.directory.ContactAnswer;
import org.tocsin.directory.ContactQuery;
import org.tocsin.directory.Directory;
import org.tocsin.directory.Obstacle;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.request.MitigationRequest;

final class WorkingGroupsTest {

    private Played played;

    @BeforeEach
    void play() {
        played = Played.of(new WorkingGroups());
    }

    private Set<String> members(String group, String at) {
        Instant then = Instant.parse(at);
        return played.directory(then).members(group, then).stream()
                .map(PartyCode::toString)
                .collect(Collectors.toSet());
    }

    /** The directory of all thirty parties, without the secretariat. */
    private static Directory whole() {
        Directory.Builder whole = Directory.builder().keptBy(Narrator.KEEPER);
        for (Office office : ThirtyParties.offices()) {
            whole.add(Tocsin.standard().message(ThirtyParties.header(office), ThirtyParties.entry(office)));
        }
        return whole.build();
    }

    @Test
    void onlyWhatTheStoryTellsIsFound() {
        assertEquals(List.of(), played.ownFindings());
        assertEquals(List.of("TOC-DIR-006 mitigation-request", "TOC-DIR-006 mitigation-request"), played.findings());
    }

    @Test
    void thirtyPartiesHaveFourOfficesEachInDifferentZones() {
        Directory whole = whole();
        Instant at = WorkingGroups.TAKEDOWN;
        assertEquals(30, whole.parties().size());
        assertTrue(
                whole.parties().stream().allMatch(party -> whole.contacts(party).size() == 4));
        assertEquals(
                8,
                whole.parties().stream()
                        .flatMap(party -> whole.contacts(party).stream())
                        .map(contact -> contact.entryAt(at).timeZone())
                        .distinct()
                        .count());
        assertEquals(15, whole.members("arf-poc", at).size());
        assertEquals(15, whole.recipients("arf-poc", Track.TECHNICAL, at).size());
    }

    @Test
    void onAHolidayAnotherOfficeAnswersForTheDesk() {
        ContactQuery holiday = WorkingGroups.ON_A_HOLIDAY;
        ContactAnswer answer = whole().find(holiday);
        assertEquals(ChainPlace.ESCALATION, answer.best().orElseThrow().place());
        assertEquals(Set.of(Obstacle.OUT_OF_HOURS), answer.passedOver().get(0).obstacles());
        ContactAnswer nextDay =
                whole().find(ContactQuery.of(holiday.party(), holiday.at().plus(Duration.ofDays(1))));
        assertEquals(ChainPlace.ASKED, nextDay.best().orElseThrow().place());
    }

    @Test
    void theClosedGroupHasWhomItsConvenerListsAndWhoHasNotLeft() {
        assertEquals(Set.of("XA", "XB", "XC"), members(GroupActs.BOTNET, "2026-11-04T04:00:00Z"));
        assertEquals(Set.of("XA", "XB", "XC", "XD"), members(GroupActs.BOTNET, "2026-11-06T00:00:00Z"));
        assertEquals(Set.of("XA", "XB", "XD"), members(GroupActs.BOTNET, "2026-11-10T00:00:00Z"));
        assertEquals(Set.of(), members(GroupActs.BOTNET, "2027-01-02T00:00:00Z"));
    }

    @Test
    void theOpenGroupHasWhoeverJoins() {
        assertEquals(Set.of("XA", "XE"), members(GroupActs.TRAINING, "2026-11-13T00:00:00Z"));
    }

    @Test
    void theGroupGoesToItsNewConvener() {
        Instant end = Instant.parse("2027-01-02T00:00:00Z");
        assertEquals(
                Optional.of(PartyCode.of("XB")),
                played.directory(end).group(GroupActs.BOTNET).flatMap(group -> group.convenerAt(end)));
    }

    @Test
    void theRedRequestNamesEachOfficeAndNoGroup() {
        Message<MitigationRequest> request =
                played.messages(MitigationRequest.class).get(0);
        assertEquals(Tlp.RED, request.header().handling().tlp());
        assertEquals(
                List.of(GroupActs.XA.asRecipient(), GroupActs.XD.asRecipient()),
                request.header().recipients());
        assertTrue(request.header().recipients().stream()
                .map(Recipient::role)
                .allMatch(PocRole.NATIONAL_TECHNICAL::equals));
    }
}
