package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.DirectoryOffices.MANAGER;
import static org.tocsin.examples.scenarios.DirectoryOffices.XA_MINISTRY;
import static org.tocsin.examples.scenarios.DirectoryOffices.XB_POLICY;
import static org.tocsin.examples.scenarios.DirectoryOffices.XC_POLICY;
import static org.tocsin.examples.scenarios.Parts.text;

import org.tocsin.code.PersonalData;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.directory.TrackRoles;
import org.tocsin.message.EntryId;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.directory.DirectoryEntry;

/** The formal acts of the directory: nominations, and whatever changes them. */
final class DirectoryActs {

    private DirectoryActs() {}

    static void nominate(Narrator narrator, DirectoryEntries entries) {
        narrator.tell(
                "In March 2026 a forum begins its directory of contacts. The secretariat enters itself first. Each"
                        + " entry is an office and not a person, says who nominated it, and is signed.");
        entry(
                narrator,
                MANAGER,
                "2026-03-02T09:00:00Z",
                "Directory: the secretariat",
                "Annuaire : le secrétariat",
                DirectoryOffices.manager(entries.manager()));
        nominateXa(narrator, entries);
        nominateXbAndXc(narrator, entries);
    }

    private static void nominateXa(Narrator narrator, DirectoryEntries entries) {
        narrator.tell("XA says what it shares and takes, in which languages and how soon it hopes to be answered, and"
                + " nominates its technical desk and an office of its foreign ministry.");
        profile(narrator, XA_MINISTRY, "2026-03-09T02:00:00Z", "en");
        entry(
                narrator,
                XA_MINISTRY,
                "2026-03-09T02:10:00Z",
                "XA: national CSIRT duty desk",
                "XA : permanence du CSIRT national",
                DirectoryOffices.deskOfXa(entries.xaDesk()));
        entry(
                narrator,
                XA_MINISTRY,
                "2026-03-09T02:20:00Z",
                "XA: foreign ministry, security desk",
                "XA : ministère des Affaires étrangères, sécurité",
                DirectoryOffices.ministryOfXa(EntryId.of(narrator.newUuid())));
    }

    private static void nominateXbAndXc(Narrator narrator, DirectoryEntries entries) {
        narrator.tell(
                "XB does the same a day later. Its technical centre works by day only, and its entry names the crisis"
                        + " staff as the one to turn to where nobody answers.");
        profile(narrator, XB_POLICY, "2026-03-10T01:00:00Z", "fr", "en");
        entry(
                narrator,
                XB_POLICY,
                "2026-03-10T01:10:00Z",
                "XB: crisis staff",
                "XB : cellule de crise",
                DirectoryOffices.crisisDeskOfXb(entries.xbCrisis()));
        entry(
                narrator,
                XB_POLICY,
                "2026-03-10T01:20:00Z",
                "XB: technical centre",
                "XB : centre technique",
                DirectoryOffices.deskOfXb(entries.xbDesk(), entries.xbCrisis()));
        entry(
                narrator,
                XB_POLICY,
                "2026-03-10T01:30:00Z",
                "XB: liaison with carriers",
                "XB : liaison avec les opérateurs",
                DirectoryOffices.liaisonOfXb(entries.xbLiaison()));
        entry(
                narrator,
                XC_POLICY,
                "2026-03-16T03:00:00Z",
                "XC: computer emergency team",
                "XC : équipe d’urgence informatique",
                DirectoryOffices.deskOfXc(entries.xcDesk()));
    }

    private static void profile(Narrator narrator, Office from, String sentAt, String... languages) {
        String party = from.party().toString();
        narrator.send(
                act(narrator, from, sentAt, party + ": what we share and accept", party + " : ce que nous partageons")
                        .validUntil("2028-01-01T00:00:00Z"),
                DirectoryBodies.profile(sentAt.substring(0, 10), languages));
    }

    static void entry(
            Narrator narrator, Office from, String sentAt, String title, String french, DirectoryEntry entry) {
        narrator.send(act(narrator, from, sentAt, title, french).signatures(Envelope.SAMPLE_SIGNATURE), entry);
    }

    private static Header.Builder act(Narrator narrator, Office from, String sentAt, String title, String french) {
        boolean ministry = from.equals(XA_MINISTRY);
        return Envelope.of(narrator, sentAt, from, Tlp.GREEN, text(title, french))
                .recipients(Envelope.EVERYBODY)
                .track(TrackRoles.trackOf(from.role()).orElse(Track.POLICY))
                .standing(ministry ? Standing.NATIONAL_POSITION : Standing.AGENCY_POSITION)
                .handling(Handling.builder()
                        .tlp(Tlp.GREEN)
                        .personalData(PersonalData.CONTACT_ONLY)
                        .build());
    }
}
