package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.DirectoryOffices.MANAGER;
import static org.tocsin.examples.scenarios.DirectoryOffices.XA_DESK;
import static org.tocsin.examples.scenarios.DirectoryOffices.XA_MINISTRY;
import static org.tocsin.examples.scenarios.DirectoryOffices.XB_CRISIS;
import static org.tocsin.examples.scenarios.DirectoryOffices.XB_DESK;
import static org.tocsin.examples.scenarios.DirectoryOffices.XB_POLICY;
import static org.tocsin.examples.scenarios.DirectoryOffices.XC_DESK;
import static org.tocsin.examples.scenarios.DirectoryOffices.XC_POLICY;
import static org.tocsin.examples.scenarios.DirectoryOffices.XD_DESK;
import static org.tocsin.examples.scenarios.Parts.envelope;
import static org.tocsin.examples.scenarios.Parts.everybody;
import static org.tocsin.examples.scenarios.Parts.sampleSignature;
import static org.tocsin.examples.scenarios.Parts.text;

import java.time.Instant;
import java.util.List;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.code.PersonalData;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.directory.CheckCampaign;
import org.tocsin.directory.ContactQuery;
import org.tocsin.directory.Staleness;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.DirectoryEntry;

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

    /** The entries of the directory by their identifiers, which stay the same over all that is said of them. */
    private record Entries(
            MessageId manager, MessageId xaDesk, MessageId xbDesk, MessageId xbCrisis, MessageId xbLiaison,
            MessageId xcDesk, MessageId xdDesk) {

        static Entries of(Narrator narrator) {
            return new Entries(
                    narrator.newId(), narrator.newId(), narrator.newId(), narrator.newId(), narrator.newId(),
                    narrator.newId(), narrator.newId());
        }
    }

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
        Entries entries = Entries.of(narrator);
        nominate(narrator, entries);
        CheckCampaign spring = firstRound(narrator, entries);
        CheckCampaign secretariat = tryTheSecretariat(narrator, entries);
        open(narrator, entries);
        CheckCampaign autumn = secondRound(narrator, entries);
        callByNight(narrator);
        removeAndConfirm(narrator, entries);
        lookBack(narrator, List.of(spring, secretariat, autumn));
    }

    private static void nominate(Narrator narrator, Entries entries) {
        narrator.tell("In March 2026 a forum begins its directory of contacts. The secretariat enters itself first. Each"
                + " entry is an office and not a person, says who nominated it, and is signed.");
        entry(narrator, MANAGER, "2026-03-02T09:00:00Z", "Directory: the secretariat", "Annuaire : le secrétariat",
                DirectoryOffices.manager(entries.manager()));
        narrator.tell("XA says what it shares and takes, in which languages and how soon it hopes to be answered, and"
                + " nominates its technical desk and an office of its foreign ministry.");
        profile(narrator, XA_MINISTRY, "2026-03-09T02:00:00Z", "en");
        entry(narrator, XA_MINISTRY, "2026-03-09T02:10:00Z", "XA: national CSIRT duty desk",
                "XA : permanence du CSIRT national", DirectoryOffices.deskOfXa(entries.xaDesk()));
        entry(narrator, XA_MINISTRY, "2026-03-09T02:20:00Z", "XA: foreign ministry, security desk",
                "XA : ministère des Affaires étrangères, sécurité",
                DirectoryOffices.ministryOfXa(narrator.newId()));
        narrator.tell("XB does the same a day later. Its technical centre works by day only, and its entry names the crisis"
                + " staff as the one to turn to where nobody answers.");
        profile(narrator, XB_POLICY, "2026-03-10T01:00:00Z", "fr", "en");
        entry(narrator, XB_POLICY, "2026-03-10T01:10:00Z", "XB: crisis staff", "XB : cellule de crise",
                DirectoryOffices.crisisDeskOfXb(entries.xbCrisis()));
        entry(narrator, XB_POLICY, "2026-03-10T01:20:00Z", "XB: technical centre", "XB : centre technique",
                DirectoryOffices.deskOfXb(entries.xbDesk(), entries.xbCrisis()));
        entry(narrator, XB_POLICY, "2026-03-10T01:30:00Z", "XB: liaison with carriers",
                "XB : liaison avec les opérateurs", DirectoryOffices.liaisonOfXb(entries.xbLiaison()));
        entry(narrator, XC_POLICY, "2026-03-16T03:00:00Z", "XC: computer emergency team",
                "XC : équipe d’urgence informatique", DirectoryOffices.deskOfXc(entries.xcDesk()));
    }

    private static CheckCampaign firstRound(Narrator narrator, Entries entries) {
        narrator.tell("An entry is a promise. In June, before the directory is opened, the secretariat tries the desks:"
                + " each gets a word that somebody has to read and send back. Such a message holds nothing else, no link"
                + " and no attachment, so that nobody learns to click on one.");
        CheckRound round = new CheckRound(MANAGER, narrator.newId(), "2026-06-09T08:00:00Z", "2026-06-12T08:00:00Z");
        CommunicationCheckKind reachability = CommunicationCheckKind.REACHABILITY;
        var toXa = round.ask(narrator, XA_DESK, entries.xaDesk(), reachability, "q7Jm2xT0b4Zr9KfA");
        var toXb = round.ask(narrator, XB_DESK, entries.xbDesk(), reachability, "H3vYw8sPd1Lc6NgE");
        var toCrisis = round.ask(narrator, XB_CRISIS, entries.xbCrisis(), reachability, "t5RkB0zQm9Wx2UjC");
        round.ask(narrator, XC_DESK, entries.xcDesk(), reachability, "e8FnV4aGi7Ty1SoD");
        narrator.tell("XA is quick. The crisis staff of XB mistypes the word, its technical centre answers after almost four days,"
                + " and from XC nothing is heard.");
        round.answer(narrator, toXa, XA_DESK, "2026-06-09T08:25:00Z", "q7Jm2xT0b4Zr9KfA");
        round.answer(narrator, toCrisis, XB_CRISIS, "2026-06-09T12:10:00Z", "t5RkB0zQm9Wx2UiC");
        round.answer(narrator, toXb, XB_DESK, "2026-06-13T02:00:00Z", "H3vYw8sPd1Lc6NgE");
        narrator.tell("The result a week later. It tells of contacts and not of merit, and no silence is held against"
                + " anybody; but these are the numbers that would be rung in an emergency.");
        CheckCampaign result = round.measure(narrator, Instant.parse("2026-06-16T08:00:00Z"));
        DirectoryNotes.tell(narrator, result);
        return result;
    }

    private static CheckCampaign tryTheSecretariat(Narrator narrator, Entries entries) {
        narrator.tell("Who tries the secretariat? XA does.");
        CheckRound round = new CheckRound(XA_DESK, narrator.newId(), "2026-06-17T07:00:00Z", "2026-06-22T09:00:00Z");
        var check = round.ask(
                narrator, MANAGER, entries.manager(), CommunicationCheckKind.REACHABILITY, "y2MdX6hKb8Pe3ZuL");
        round.answer(narrator, check, MANAGER, "2026-06-17T08:15:00Z", "y2MdX6hKb8Pe3ZuL");
        return round.measure(narrator, Instant.parse("2026-06-23T08:00:00Z"));
    }

    private static void open(Narrator narrator, Entries entries) {
        narrator.openDirectory();
        narrator.tell("On 1 July the directory is opened: from now on every message is checked against it. XD has sent its"
                + " nomination on paper, through its embassy. The secretariat enters it and gives the reference of the"
                + " note, so that anybody can ask for it.");
        entry(narrator, MANAGER, "2026-07-06T09:00:00Z", "XD: national response team",
                "XD : équipe nationale d’intervention", DirectoryOffices.deskOfXd(entries.xdDesk()));
        narrator.tell("In August XC finds out why it heard nothing: the telephone had gone to another desk with its number,"
                + " and the mail with it. It amends its entry, which stays the same entry.");
        entry(narrator, XC_POLICY, "2026-08-20T03:00:00Z", "XC: new number of the emergency team",
                "XC : nouveau numéro de l’équipe d’urgence",
                DirectoryOffices.deskOfXcAmended(entries.xcDesk()));
    }

    private static CheckCampaign secondRound(Narrator narrator, Entries entries) {
        narrator.tell("In October those are tried again who had not passed, and XD for the first time. The directory itself"
                + " says why each of the three should be tried.");
        CheckRound round = new CheckRound(MANAGER, narrator.newId(), "2026-10-06T06:00:00Z", "2026-10-09T06:00:00Z");
        CommunicationCheckKind full = CommunicationCheckKind.FULL_LOOP;
        var toCrisis = round.ask(narrator, XB_CRISIS, entries.xbCrisis(), full, "c1QeR9vTn5Bz7HyM");
        var toXc = round.ask(narrator, XC_DESK, entries.xcDesk(), full, "w6UoA3kJx0Gd8SiP");
        var toXd = round.ask(narrator, XD_DESK, entries.xdDesk(), full, "f4LhZ2mYc7Ks5WqN");
        round.answer(narrator, toXc, XC_DESK, "2026-10-06T06:12:00Z", "w6UoA3kJx0Gd8SiP");
        round.answer(narrator, toCrisis, XB_CRISIS, "2026-10-06T06:40:00Z", "c1QeR9vTn5Bz7HyM");
        round.answer(narrator, toXd, XD_DESK, "2026-10-06T09:30:00Z", "f4LhZ2mYc7Ks5WqN");
        CheckCampaign result = round.measure(narrator, Instant.parse("2026-10-10T08:00:00Z"));
        narrator.tell("This time all is well:");
        DirectoryNotes.tell(narrator, result);
        return result;
    }

    private static void callByNight(Narrator narrator) {
        narrator.tell("On 14 October, when it is three in the morning at XB, the desk of XA needs somebody at XB who works on"
                + " technical matters and speaks English. The directory answers with a chain, and with its reasons:");
        DirectoryNotes.tell(narrator, narrator.directory().find(THREE_IN_THE_MORNING));
    }

    private static void removeAndConfirm(Narrator narrator, Entries entries) {
        narrator.tell("In November XB closes an office and says so. To remove a contact is as formal as to nominate one.");
        entry(narrator, XB_POLICY, "2026-11-02T01:00:00Z", "XB: the liaison with carriers is closed",
                "XB : la liaison avec les opérateurs est fermée",
                DirectoryOffices.liaisonOfXbRemoved(entries.xbLiaison()));
        narrator.tell("A year after it was nominated, XA confirms its duty desk. Nothing has changed, and that is what the"
                + " message is for.");
        entry(narrator, XA_MINISTRY, "2027-03-01T02:00:00Z", "XA: duty desk confirmed for another year",
                "XA : permanence confirmée pour un an",
                DirectoryOffices.deskOfXaConfirmed(entries.xaDesk()));
    }

    private static void lookBack(Narrator narrator, List<CheckCampaign> campaigns) {
        narrator.tell("At the end of March 2027 the secretariat asks the directory what has to be renewed. Whoever is not"
                + " named here can be relied on.");
        DirectoryNotes.tell(narrator, Staleness.in(narrator.directory(), campaigns, END_OF_THE_YEAR));
    }

    private static void profile(Narrator narrator, Office from, String sentAt, String... languages) {
        String party = from.party().toString();
        narrator.send(
                act(narrator, from, sentAt, party + ": what we share and accept", party + " : ce que nous partageons")
                        .validUntil("2028-01-01T00:00:00Z"),
                DirectoryBodies.profile(sentAt.substring(0, 10), languages));
    }

    private static void entry(
            Narrator narrator, Office from, String sentAt, String title, String french, DirectoryEntry entry) {
        narrator.send(act(narrator, from, sentAt, title, french).signatures(sampleSignature()), entry);
    }

    private static Header.Builder act(Narrator narrator, Office from, String sentAt, String title, String french) {
        boolean ministry = from.equals(XA_MINISTRY);
        return envelope(narrator.newId(), from, sentAt, Tlp.GREEN, text(title, french), everybody())
                .track(ministry ? Track.DIPLOMATIC : Track.POLICY)
                .standing(ministry ? Standing.NATIONAL_POSITION : Standing.AGENCY_POSITION)
                .handling(Handling.builder()
                        .tlp(Tlp.GREEN)
                        .personalData(PersonalData.CONTACT_ONLY)
                        .build());
    }
}
