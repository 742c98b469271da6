package org.tocsin.examples.scenarios;

import java.time.Instant;
import java.util.Locale;
import org.tocsin.code.Availability;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.MessageType;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.Nomination;

/** The desks of four ministries, and how three of them can be called at night. */
final class NightContacts {

    static final Office XA = ForumContacts.desk("XA");
    static final Office XB = ForumContacts.desk("XB");
    static final Office XC = ForumContacts.desk("XC");
    static final Office XD = ForumContacts.desk("XD");

    private static final MessageType[] TAKEN = {
        MessageType.CLARIFICATION_REQUEST, MessageType.CALL_REQUEST, MessageType.SITUATION_REPORT
    };

    private NightContacts() {}

    static void list(Narrator narrator) {
        narrator.tell("Four foreign ministries are in the directory, by day and by e-mail.");
        new ForumContacts(narrator)
                .with("XA", TAKEN)
                .with("XB", TAKEN)
                .with("XC", TAKEN)
                .with("XD", TAKEN)
                .list();
        narrator.tell(
                "In the autumn three of them set up a duty at night, with a messenger that nobody else reads, and say"
                        + " in which time zone they work. XC has nobody at night.");
        amend(narrator, XA, 0, "Etc/GMT-8");
        amend(narrator, XB, 1, "Etc/GMT-9");
        amend(narrator, XD, 2, "Etc/GMT-7");
    }

    private static void amend(Narrator narrator, Office office, int minute, String zone) {
        String sentAt = "2026-10-05T02:0" + minute + ":00Z";
        DirectoryEntry entry = narrator.directory()
                .contact(office.party(), office.role(), Instant.parse(sentAt))
                .orElseThrow()
                .entryAt(Instant.parse(sentAt));
        narrator.sendOneOfMany(
                Envelope.of(narrator, sentAt, office, Tlp.GREEN, office.party() + ": duty at night")
                        .recipients(Envelope.EVERYBODY)
                        .track(Track.DIPLOMATIC)
                        .standing(Standing.NATIONAL_POSITION)
                        .signatures(Envelope.SAMPLE_SIGNATURE),
                entry.toBuilder()
                        .change(DirectoryChange.AMEND)
                        .availability(Availability.ON_CALL_24X7)
                        .timeZone(zone)
                        .addChannels(messenger(office), DirectoryBodies.dutyMobile(3, "+999-555-020" + minute))
                        .nomination(Nomination.builder()
                                .by("en", "Ministry of Foreign Affairs")
                                .reference("Night duty 2026")
                                .on("2026-10-02")
                                .build())
                        .confirmedAt("2026-10-02")
                        .build());
    }

    private static ContactChannel messenger(Office office) {
        return ContactChannel.builder()
                .kind(ChannelKind.SECURE_MESSENGER)
                .address("@night-desk:" + office.party().toString().toLowerCase(Locale.ROOT) + ".example")
                .order(2)
                .hours("00:00-24:00")
                .build();
    }
}
