package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.DirectoryOffices.MANAGER;
import static org.tocsin.examples.scenarios.DirectoryOffices.XA_MINISTRY;
import static org.tocsin.examples.scenarios.DirectoryOffices.XB_POLICY;
import static org.tocsin.examples.scenarios.DirectoryOffices.XC_POLICY;

import java.time.Instant;
import java.util.List;
import org.tocsin.directory.CheckCampaign;
import org.tocsin.directory.ContactQuery;
import org.tocsin.directory.Staleness;
import org.tocsin.message.PartyCode;

/**
 * A year of the forum's directory: contacts are nominated, tried, amended, confirmed and removed. The signatures of the
 * formal acts are samples.
 */
final class DirectoryYear implements Scenario {

    /** Three in the morning at XB, which is nine hours ahead of UTC. */
    static final ContactQuery THREE_IN_THE_MORNING = ContactQuery.of(
                    PartyCode.of("XB"), Instant.parse("2026-10-14T18:00:00Z"))
            .withLanguage("en");

    /** When the manager looks back on the year. */
    static final Instant END_OF_THE_YEAR = Instant.parse("2027-03-30T08:00:00Z");

    @Override
    public String name() {
        return "directory-year";
    }

    @Override
    public String title() {
        return "A year of the directory: who can be reached, and who only seems to be";
    }

    @Override
    public void play(Narrator narrator) {
        DirectoryEntries entries = DirectoryEntries.of(narrator);
        DirectoryActs.nominate(narrator, entries);
        CheckCampaign spring = DirectoryRounds.firstRound(narrator, entries);
        CheckCampaign secretariat = DirectoryRounds.tryTheSecretariat(narrator, entries);
        open(narrator, entries);
        CheckCampaign autumn = DirectoryRounds.secondRound(narrator, entries);
        callByNight(narrator);
        removeAndConfirm(narrator, entries);
        lookBack(narrator, List.of(spring, secretariat, autumn));
    }

    private static void open(Narrator narrator, DirectoryEntries entries) {
        narrator.openDirectory();
        narrator.tell("On 1 July the directory is opened: from now on every message is checked against it."
                + " XD has sent its nomination on paper, through its embassy. The secretariat enters it"
                + " and gives the reference of the note, so that anybody can ask for it.");
        DirectoryActs.entry(
                narrator,
                MANAGER,
                "2026-07-06T09:00:00Z",
                "XD: national response team",
                "XD : équipe nationale d’intervention",
                DirectoryOffices.deskOfXd(entries.xdDesk()));
        narrator.tell(
                "In August XC finds out why it heard nothing: the telephone had gone to another desk with its number,"
                        + " and the mail with it. It amends its entry, which stays the same entry.");
        DirectoryActs.entry(
                narrator,
                XC_POLICY,
                "2026-08-20T03:00:00Z",
                "XC: new number of the emergency team",
                "XC : nouveau numéro de l’équipe d’urgence",
                DirectoryOffices.deskOfXcAmended(entries.xcDesk()));
    }

    private static void callByNight(Narrator narrator) {
        narrator.tell("On 14 October, when it is three in the morning at XB, the desk of XA needs somebody"
                + " at XB who works on technical matters and speaks English. The directory answers with"
                + " a chain, and with its reasons:");
        DirectoryNotes.tell(narrator, narrator.directory().find(THREE_IN_THE_MORNING));
    }

    private static void removeAndConfirm(Narrator narrator, DirectoryEntries entries) {
        narrator.tell(
                "In November XB closes an office and says so. To remove a contact is as formal as to nominate one.");
        DirectoryActs.entry(
                narrator,
                XB_POLICY,
                "2026-11-02T01:00:00Z",
                "XB: the liaison with carriers is closed",
                "XB : la liaison avec les opérateurs est fermée",
                DirectoryOffices.liaisonOfXbRemoved(entries.xbLiaison()));
        narrator.tell(
                "A year after it was nominated, XA confirms its duty desk. Nothing has changed, and that is what the"
                        + " message is for.");
        DirectoryActs.entry(
                narrator,
                XA_MINISTRY,
                "2027-03-01T02:00:00Z",
                "XA: duty desk confirmed for another year",
                "XA : permanence confirmée pour un an",
                DirectoryOffices.deskOfXaConfirmed(entries.xaDesk()));
    }

    private static void lookBack(Narrator narrator, List<CheckCampaign> campaigns) {
        narrator.tell(
                "At the end of March 2027 the secretariat asks the directory what has to be renewed. Whoever is not"
                        + " named here can be relied on.");
        DirectoryNotes.tell(narrator, Staleness.allIn(narrator.directory(), campaigns, END_OF_THE_YEAR));
    }
}
