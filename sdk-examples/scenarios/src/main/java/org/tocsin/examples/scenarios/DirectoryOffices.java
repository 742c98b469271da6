package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.DirectoryBodies.atAllHours;
import static org.tocsin.examples.scenarios.DirectoryBodies.byDay;
import static org.tocsin.examples.scenarios.DirectoryBodies.dutyMobile;
import static org.tocsin.examples.scenarios.DirectoryBodies.key;
import static org.tocsin.examples.scenarios.DirectoryBodies.mail;
import static org.tocsin.examples.scenarios.DirectoryBodies.onCall;
import static org.tocsin.examples.scenarios.DirectoryBodies.phone;
import static org.tocsin.examples.scenarios.Parts.text;

import org.tocsin.code.ContactNetwork;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.PocRole;
import org.tocsin.message.EntryId;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.Nomination;

/** The offices of the directory's year, and what is said of them. */
final class DirectoryOffices {

    static final Office MANAGER = new Office(Narrator.KEEPER, PocRole.DIRECTORY_MANAGER);
    static final Office XA_MINISTRY = Office.of("XA", PocRole.NATIONAL_DIPLOMATIC);
    static final Office XA_DESK = Office.of("XA", PocRole.NATIONAL_TECHNICAL);
    static final Office XB_POLICY = Office.of("XB", PocRole.NATIONAL_POLICY);
    static final Office XB_DESK = Office.of("XB", PocRole.NATIONAL_TECHNICAL);
    static final Office XB_CRISIS = Office.of("XB", PocRole.CRISIS_COORDINATION);
    static final Office XB_LIAISON = Office.of("XB", PocRole.PRIVATE_SECTOR_LIAISON);
    static final Office XC_POLICY = Office.of("XC", PocRole.NATIONAL_POLICY);
    static final Office XC_DESK = Office.of("XC", PocRole.NATIONAL_TECHNICAL);
    static final Office XD_DESK = Office.of("XD", PocRole.NATIONAL_TECHNICAL);

    private static final String MINISTRY = "Ministry of Foreign Affairs";
    private static final String XB_AGENCY = "National agency";

    private DirectoryOffices() {}

    static DirectoryEntry manager(EntryId entry) {
        return byDay(
                        entry,
                        MANAGER,
                        text("Secretariat, directory", "Secrétariat, annuaire"),
                        "Secretariat of the forum",
                        "F 3/2026",
                        "2026-03-02")
                .timeZone("Etc/UTC")
                .languages("en", "fr")
                .channels(mail(1, "directory@forum.example"), phone(2, "+999-555-0190"))
                .build();
    }

    static DirectoryEntry deskOfXa(EntryId entry) {
        return desk(entry, "2026-03-09").build();
    }

    private static DirectoryEntry.Builder desk(EntryId entry, String day) {
        return atAllHours(
                        entry,
                        XA_DESK,
                        text("National CSIRT, duty desk", "CSIRT national, permanence"),
                        MINISTRY,
                        "NV 12/2026",
                        day)
                .timeZone("Etc/GMT-8")
                .languages("en")
                .channels(dutyMobile(1, "+999-555-0100"), mail(2, "duty@csirt.example", "k1"))
                .keys(key("k1", "a1", "2028-03-08"))
                .memberships(ContactNetwork.ARF_POC, ContactNetwork.UN_POC)
                .validUntil("2027-03-08");
    }

    /** The same entry a year later: nothing has changed, and that is worth saying. */
    static DirectoryEntry deskOfXaConfirmed(EntryId entry) {
        return desk(entry, "2026-03-09")
                .change(DirectoryChange.CONFIRM)
                .confirmedAt("2027-03-01")
                .validUntil("2028-03-08")
                .build();
    }

    static DirectoryEntry ministryOfXa(EntryId entry) {
        return byDay(
                        entry,
                        XA_MINISTRY,
                        text(
                                "Ministry of Foreign Affairs, security desk",
                                "Ministère des Affaires étrangères, sécurité"),
                        MINISTRY,
                        "NV 12/2026",
                        "2026-03-09")
                .timeZone("Etc/GMT-8")
                .languages("en")
                .channels(mail(1, "security@mfa.example"), phone(2, "+999-555-0105"))
                .validUntil("2027-03-08")
                .build();
    }

    static DirectoryEntry deskOfXb(EntryId entry, EntryId escalation) {
        return byDay(entry, XB_DESK, text("Technical centre", "Centre technique"), XB_AGENCY, "2026-118", "2026-03-10")
                .timeZone("Etc/GMT-9")
                .languages("fr", "en")
                .channels(phone(1, "+999-555-0140"), mail(2, "centre@agence.example"))
                .escalation(escalation)
                .memberships(ContactNetwork.ARF_POC)
                .build();
    }

    static DirectoryEntry crisisDeskOfXb(EntryId entry) {
        return onCall(entry, XB_CRISIS, text("Crisis staff", "Cellule de crise"), XB_AGENCY, "2026-119", "2026-03-10")
                .timeZone("Etc/GMT-9")
                .languages("fr", "en")
                .channels(
                        phone(1, "+999-555-0150"),
                        dutyMobile(2, "+999-555-0151", "fr", "en"),
                        mail(3, "crise@agence.example"))
                .build();
    }

    static DirectoryEntry liaisonOfXb(EntryId entry) {
        return byDay(
                        entry,
                        XB_LIAISON,
                        text("Liaison with carriers", "Liaison avec les opérateurs"),
                        XB_AGENCY,
                        "2026-120",
                        "2026-03-10")
                .timeZone("Etc/GMT-9")
                .languages("fr")
                .channels(phone(1, "+999-555-0160"), mail(2, "operateurs@agence.example"))
                .build();
    }

    static DirectoryEntry liaisonOfXbRemoved(EntryId entry) {
        return DirectoryBodies.removed(entry, XB_LIAISON, XB_AGENCY, "2026-431", "2026-11-02");
    }

    static DirectoryEntry deskOfXc(EntryId entry) {
        return ofXc(entry, "+999-555-0170", "2026-03-16").build();
    }

    private static DirectoryEntry.Builder ofXc(EntryId entry, String number, String day) {
        return atAllHours(
                        entry,
                        XC_DESK,
                        text("Computer emergency team", "Équipe d’urgence informatique"),
                        "Ministry of Communications",
                        "C-77",
                        day)
                .timeZone("Etc/GMT-7")
                .languages("en")
                .channels(dutyMobile(1, number), mail(2, "watch@cert.example"));
    }

    /** With the number of the telephone that the desk has now. */
    static DirectoryEntry deskOfXcAmended(EntryId entry) {
        return ofXc(entry, "+999-555-0177", "2026-08-20")
                .change(DirectoryChange.AMEND)
                .nomination(Nomination.builder()
                        .by("en", "Ministry of Communications")
                        .reference("C-203")
                        .on("2026-08-19")
                        .build())
                .build();
    }

    /** As a letter on paper gives it. */
    static DirectoryEntry deskOfXd(EntryId entry) {
        return onCall(
                        entry,
                        XD_DESK,
                        text("National response team", "Équipe nationale d’intervention"),
                        MINISTRY,
                        "Note verbale 88/2026",
                        "2026-07-06")
                .timeZone("Etc/GMT-7")
                .languages("en")
                .channels(dutyMobile(1, "+999-555-0180"), mail(2, "team@response.example", "k1"))
                .keys(key("k1", "d1", "2027-01-31"))
                .build();
    }
}
