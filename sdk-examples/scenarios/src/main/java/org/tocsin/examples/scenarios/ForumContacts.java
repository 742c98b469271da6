package org.tocsin.examples.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Availability;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.code.ContactDataState;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.KeyKind;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.code.Weekday;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.EntryId;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.Reply;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.DutyHours;
import org.tocsin.message.directory.ListedParty;
import org.tocsin.message.directory.Nomination;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.TlpCeilings;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.AnsweringDesk;

/** Brings parties into the directory: a contact each, its profile, and a check that it answers. */
final class ForumContacts {

    private static final String FROM = "2026-02-02";
    private static final String UNTIL = "2027-02-01";

    /**
     * A party of the forum.
     *
     * @param number its place in the order in which they are listed
     * @param desk its desk for diplomatic messages
     * @param accepted the types that it accepts beside those that every party does
     */
    private record Listed(int number, Office desk, List<MessageType> accepted) {

        String party() {
            return desk.party().toString();
        }

        EntryId entry() {
            return EntryId.of(UUID.nameUUIDFromBytes(party().getBytes(StandardCharsets.UTF_8)));
        }

        String minuteOf(String day) {
            return day + "T08:0" + number + ":00Z";
        }
    }

    private final Narrator narrator;
    private final CheckCampaignId campaign;
    private final List<Listed> parties = new ArrayList<>();
    private final List<Message<CommunicationCheck>> checks = new ArrayList<>();

    ForumContacts(Narrator narrator) {
        this.narrator = narrator;
        this.campaign = CheckCampaignId.of(narrator.newUuid());
    }

    /** The desk for diplomatic messages of a party. */
    static Office desk(String party) {
        return Office.of(party, PocRole.NATIONAL_DIPLOMATIC);
    }

    /** Adds a party which accepts these types beside those that every party does. */
    ForumContacts with(String party, MessageType... accepted) {
        parties.add(new Listed(parties.size() + 1, desk(party), List.of(accepted)));
        return this;
    }

    /** Lists all of them, and opens the directory. */
    void list() {
        parties.forEach(this::nominate);
        parties.forEach(this::share);
        parties.forEach(this::check);
        parties.forEach(this::answer);
        narrator.openDirectory();
    }

    private Header.Builder toEverybody(String sentAt, Office desk, String title) {
        return Envelope.of(narrator, sentAt, desk, Tlp.GREEN, title)
                .recipients(Envelope.EVERYBODY)
                .track(Track.DIPLOMATIC)
                .standing(Standing.NATIONAL_POSITION);
    }

    private void nominate(Listed listed) {
        String party = listed.party();
        narrator.sendOneOfMany(
                toEverybody(listed.minuteOf(FROM), listed.desk(), party + ": desk for diplomatic messages")
                        .signatures(Envelope.SAMPLE_SIGNATURE),
                DirectoryEntry.builder()
                        .entry(listed.entry())
                        .change(DirectoryChange.NOMINATE)
                        .party(ListedParty.builder()
                                .code(listed.desk().party())
                                .name("en", "Example Party " + party.substring(1))
                                .build())
                        .roles(listed.desk().role())
                        .office("en", "Ministry of Foreign Affairs, desk for ICT security")
                        .availability(Availability.BUSINESS_HOURS)
                        .timeZone("Etc/UTC")
                        .dutyHours(workingDays())
                        .languages("en")
                        .channels(ContactChannel.builder()
                                .kind(ChannelKind.EMAIL)
                                .address("ict-desk@foreign-office-" + party.toLowerCase(Locale.ROOT) + ".example")
                                .keys("k1")
                                .build())
                        .keys(key(listed.number()))
                        .nomination(Nomination.builder()
                                .by("en", "Ministry of Foreign Affairs")
                                .reference("NV " + listed.number() + "/2026")
                                .on("2026-01-30")
                                .build())
                        .validFrom(FROM)
                        .validUntil(UNTIL)
                        .confirmedAt(FROM)
                        .build());
    }

    private static DutyHours workingDays() {
        return DutyHours.builder()
                .days(Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY)
                .hours("07:00-19:00")
                .build();
    }

    private static ContactKey key(int number) {
        return ContactKey.builder()
                .id("k1")
                .kind(KeyKind.OPENPGP)
                .fingerprint(String.format(Locale.ROOT, "%040x", number))
                .validFrom(FROM)
                .validUntil(UNTIL)
                .build();
    }

    private void share(Listed listed) {
        narrator.sendOneOfMany(
                toEverybody(listed.minuteOf("2026-02-03"), listed.desk(), listed.party() + ": what we accept")
                        .validUntil(UNTIL + "T00:00:00Z"),
                SharingProfile.builder()
                        .alsoAcceptedTypes(listed.accepted())
                        .languages("en")
                        .tlpCeilings(TlpCeilings.builder()
                                .sent(Tlp.AMBER_STRICT)
                                .accepted(Tlp.RED)
                                .build())
                        .validFrom(FROM)
                        .build());
    }

    private void check(Listed listed) {
        checks.add(narrator.sendOneOfMany(
                Envelope.of(
                                narrator,
                                listed.minuteOf("2026-06-01"),
                                Envelope.SECRETARIAT,
                                Tlp.GREEN,
                                "Communication check")
                        .realm(Realm.TEST)
                        .recipients(listed.desk().asRecipient())
                        .reply(Reply.builder()
                                .expected(ReplyExpectation.ACKNOWLEDGEMENT)
                                .by("2026-06-04T12:00:00Z")
                                .build()),
                CommunicationCheck.builder()
                        .kind(CommunicationCheckKind.FULL_LOOP)
                        .channel(ChannelKind.EMAIL)
                        .entry(listed.entry())
                        .challenge("tide-" + listed.number() + "-harbour-" + listed.party())
                        .announced(true)
                        .campaign(campaign)
                        .build()));
    }

    private void answer(Listed listed) {
        Message<CommunicationCheck> check = checks.get(listed.number() - 1);
        narrator.sendOneOfMany(
                Envelope.reply(
                                narrator,
                                listed.minuteOf("2026-06-02"),
                                listed.desk(),
                                check,
                                Tlp.GREEN,
                                "Communication check answered")
                        .realm(Realm.TEST),
                Acknowledgement.builder()
                        .level(AcknowledgementLevel.READ)
                        .answeredBy(AnsweringDesk.builder()
                                .role(listed.desk().role())
                                .onDuty(true)
                                .build())
                        .challengeAnswer(check.body().challenge())
                        .contactData(ContactDataState.CORRECT)
                        .build());
    }
}
