package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.DirectoryOffices.MANAGER;
import static org.tocsin.examples.scenarios.DirectoryOffices.XA_DESK;
import static org.tocsin.examples.scenarios.DirectoryOffices.XB_CRISIS;
import static org.tocsin.examples.scenarios.DirectoryOffices.XB_DESK;
import static org.tocsin.examples.scenarios.DirectoryOffices.XC_DESK;
import static org.tocsin.examples.scenarios.DirectoryOffices.XD_DESK;

import java.time.Instant;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.directory.CheckCampaign;
import org.tocsin.message.CheckCampaignId;

/** The rounds of communication checks of the year. */
final class DirectoryRounds {

    private DirectoryRounds() {}

    static CheckCampaign firstRound(Narrator narrator, DirectoryEntries entries) {
        narrator.tell("An entry is a promise. In June, before the directory is opened, the secretariat"
                + " tries the desks: each gets a word that somebody has to read and send back. Such a"
                + " message holds nothing else, no link and no attachment, so that nobody learns to"
                + " click on one.");
        CheckRound round = new CheckRound(
                MANAGER, CheckCampaignId.of(narrator.newUuid()), "2026-06-09T08:00:00Z", "2026-06-12T08:00:00Z");
        CommunicationCheckKind reachability = CommunicationCheckKind.REACHABILITY;
        var toXa = round.ask(narrator, XA_DESK, entries.xaDesk(), reachability, "q7Jm2xT0b4Zr9KfA");
        var toXb = round.ask(narrator, XB_DESK, entries.xbDesk(), reachability, "H3vYw8sPd1Lc6NgE");
        var toCrisis = round.ask(narrator, XB_CRISIS, entries.xbCrisis(), reachability, "t5RkB0zQm9Wx2UjC");
        round.ask(narrator, XC_DESK, entries.xcDesk(), reachability, "e8FnV4aGi7Ty1SoD");
        narrator.tell("XA is quick. The crisis staff of XB mistypes the word, its technical centre answers"
                + " after almost four days, and from XC nothing is heard.");
        round.answer(narrator, toXa, XA_DESK, "2026-06-09T08:25:00Z", "q7Jm2xT0b4Zr9KfA");
        round.answer(narrator, toCrisis, XB_CRISIS, "2026-06-09T12:10:00Z", "t5RkB0zQm9Wx2UiC");
        round.answer(narrator, toXb, XB_DESK, "2026-06-13T02:00:00Z", "H3vYw8sPd1Lc6NgE");
        narrator.tell("The result a week later. It tells of contacts and not of merit, and no silence is held against"
                + " anybody; but these are the numbers that would be rung in an emergency.");
        CheckCampaign result = round.measure(narrator, Instant.parse("2026-06-16T08:00:00Z"));
        DirectoryNotes.tell(narrator, result);
        return result;
    }

    static CheckCampaign tryTheSecretariat(Narrator narrator, DirectoryEntries entries) {
        narrator.tell("Who tries the secretariat? XA does.");
        CheckRound round = new CheckRound(
                XA_DESK, CheckCampaignId.of(narrator.newUuid()), "2026-06-17T07:00:00Z", "2026-06-22T09:00:00Z");
        var check = round.ask(
                narrator, MANAGER, entries.manager(), CommunicationCheckKind.REACHABILITY, "y2MdX6hKb8Pe3ZuL");
        round.answer(narrator, check, MANAGER, "2026-06-17T08:15:00Z", "y2MdX6hKb8Pe3ZuL");
        return round.measure(narrator, Instant.parse("2026-06-23T08:00:00Z"));
    }

    static CheckCampaign secondRound(Narrator narrator, DirectoryEntries entries) {
        narrator.tell(
                "In October those are tried again who had not passed, and XD for the first time. The directory itself"
                        + " says why each of the three should be tried.");
        CheckRound round = new CheckRound(
                MANAGER, CheckCampaignId.of(narrator.newUuid()), "2026-10-06T06:00:00Z", "2026-10-09T06:00:00Z");
        CommunicationCheckKind full = CommunicationCheckKind.FULL_LOOP;
        var toCrisis = round.ask(narrator, XB_CRISIS, entries.xbCrisis(), full, "c1QeR9vTn5Bz7HyM");
        var toXc = round.ask(narrator, XC_DESK, entries.xcDesk(), full, "w6UoA3kJx0Gd8SiP");
        var toXd = round.ask(narrator, XD_DESK, entries.xdDesk(), full, "f4LhZ2mYc7Ks5WqN");
        round.answer(narrator, toXc, XC_DESK, "2026-10-06T06:12:00Z", "w6UoA3kJx0Gd8SiP");
        round.answer(narrator, toCrisis, XB_CRISIS, "2026-10-06T06:40:00Z", "c1QeR9vTn5Bz7HyM");
        round.answer(narrator, toXd, XD_DESK, "2026-10-06T09:30:00Z", "f4LhZ2mYc7Ks5WqN");
        CheckCampaign result = round.measure(narrator, Instant.parse("2026-10-10T08:00:00Z"));
        narrator.tell("This time there are no problems:");
        DirectoryNotes.tell(narrator, result);
        return result;
    }
}
