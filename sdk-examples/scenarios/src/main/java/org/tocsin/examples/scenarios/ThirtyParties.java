package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.english;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tocsin.code.ContactNetwork;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.message.EntryId;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.directory.ContactPerson;
import org.tocsin.message.directory.DirectoryEntry;

/**
 * What a directory of usual size says: thirty parties with four offices each, made by rule. The parties are in different
 * time zones and have holidays of their own, and name a deputy beside the head of each office; some have a technical desk at all hours, some have it on call, and some only
 * by day, with an office to turn to at night.
 */
final class ThirtyParties {

    private static final List<PocRole> ROLES = List.of(
            PocRole.NATIONAL_TECHNICAL, PocRole.CYBERCRIME_24X7, PocRole.NATIONAL_POLICY, PocRole.NATIONAL_DIPLOMATIC);

    private static final String DAY = "2026-09-01";

    private static final int COUNT = 30;
    private static final int LETTERS = 8;
    private static final LocalDate FIRST_HOLIDAY = LocalDate.parse("2026-10-01");

    private static final List<PartyCode> PARTIES =
            IntStream.range(0, COUNT).mapToObj(ThirtyParties::party).toList();

    private ThirtyParties() {}

    /** All offices, those of one party after those of another. */
    static List<Office> offices() {
        return PARTIES.stream()
                .flatMap(party -> ROLES.stream().map(role -> new Office(party, role)))
                .toList();
    }

    /** The beginning of the message by which the secretariat enters an office. */
    static Header.Builder header(Office office) {
        return Header.builder()
                .realm(Realm.ACTUAL)
                .id(MessageId.of(uuid("entry of " + office)))
                .originator(Envelope.SECRETARIAT.asOriginator())
                .recipients(Envelope.EVERYBODY)
                .sentAt(DAY + "T08:00:00Z")
                .handling(Handling.builder().tlp(Tlp.GREEN).build())
                .title("en", "Directory: " + office)
                .signatures(Envelope.SAMPLE_SIGNATURE);
    }

    private static PartyCode party(int number) {
        return PartyCode.of(
                number < LETTERS
                        ? "X" + (char) ('A' + number)
                        : String.format(Locale.ROOT, "x-party-%02d", number + 1));
    }

    /** The entry of an office. */
    static DirectoryEntry entry(Office office) {
        int number = PARTIES.indexOf(office.party());
        PocRole role = office.role();
        LocalDate holiday = FIRST_HOLIDAY.plusDays(number);
        DirectoryEntry.Builder entry = switch (ROLES.indexOf(role)) {
            case 0 -> technicalDesk(number, office);
            case 1 -> nominated(DirectoryBodies::onCall, office, "Cybercrime unit, contact at all hours");
            case 2 -> nominated(DirectoryBodies::byDay, office, "Agency for ICT security");
            default -> nominated(DirectoryBodies::byDay, office, "Ministry of Foreign Affairs, security desk");
        };
        return entry.timeZone(String.format(Locale.ROOT, "Etc/GMT-%d", 5 + number % 8))
                .holidays(holiday.toString(), holiday.plusDays(40).toString())
                .languages(number % 2 == 0 ? List.of("en") : List.of("fr", "en"))
                .persons(person("Head of the office", false), person("Deputy head of the office", true))
                .channels(
                        worksByDay(number, role)
                                ? DirectoryBodies.phone(1, telephone(number, role))
                                : DirectoryBodies.dutyMobile(1, telephone(number, role)),
                        DirectoryBodies.mail(2, mailbox(office), "k1"))
                .keys(DirectoryBodies.key("k1", "c" + telephone(number, role).substring(9), "2028-08-31"))
                .build();
    }

    /** A position without a name, which is no personal data. */
    private static ContactPerson person(String position, boolean deputy) {
        return ContactPerson.builder().position("en", position).deputy(deputy).build();
    }

    private static boolean worksByDay(int number, PocRole role) {
        int office = ROLES.indexOf(role);
        return office > 1 || (office == 0 && number % 3 == 2);
    }

    private static DirectoryEntry.Builder technicalDesk(int number, Office office) {
        String name = "National response team, desk";
        DirectoryEntry.Builder desk = switch (number % 3) {
            case 0 -> nominated(DirectoryBodies::atAllHours, office, name);
            case 1 -> nominated(DirectoryBodies::onCall, office, name);
            default ->
                nominated(DirectoryBodies::byDay, office, name)
                        .escalation(id(new Office(office.party(), PocRole.CYBERCRIME_24X7)));
        };
        return number % 2 == 0 ? desk.memberships(ContactNetwork.ARF_POC) : desk;
    }

    /** How an office works: by day, on call or at all hours. */
    private interface Hours {

        DirectoryEntry.Builder of(EntryId entry, Office office, Text name, String by, String reference, String day);
    }

    private static DirectoryEntry.Builder nominated(Hours hours, Office office, String name) {
        return hours.of(
                id(office), office, english(name), "Government of " + office.party(), "N " + office.party(), DAY);
    }

    private static EntryId id(Office office) {
        return EntryId.of(uuid(office.toString()));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String telephone(int number, PocRole role) {
        return String.format(Locale.ROOT, "+999-555-%04d", 1000 + 10 * number + ROLES.indexOf(role));
    }

    private static String mailbox(Office office) {
        return office.role().code() + "@" + office.party().toString().toLowerCase(Locale.ROOT) + ".example";
    }
}
