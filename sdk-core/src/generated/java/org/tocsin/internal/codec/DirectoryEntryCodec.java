// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Availability;
import org.tocsin.code.ContactNetwork;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.PocRole;
import org.tocsin.message.EntryId;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.directory.Constituency;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.DutyHours;
import org.tocsin.message.directory.ListedParty;
import org.tocsin.message.directory.Nomination;
import org.tocsin.message.directory.ResponseTeam;

/** Reads, writes and checks a {@link DirectoryEntry}. */
final class DirectoryEntryCodec {

    private static final Members MEMBERS = Members.of(
            "directory-entry",
            0xfL,
            "entry",
            "change",
            "party",
            "role",
            "office",
            "team",
            "availability",
            "timeZone",
            "dutyHours",
            "holidays",
            "languages",
            "channels",
            "keys",
            "escalation",
            "constituency",
            "nomination",
            "memberships",
            "validFrom",
            "validUntil",
            "confirmedAt",
            "publicMembers",
            "extensions");

    private DirectoryEntryCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static DirectoryEntry read(JsonInput in) {
        @Nullable EntryId entry = null;
        @Nullable DirectoryChange change = null;
        @Nullable ListedParty party = null;
        @Nullable PocRole role = null;
        @Nullable Text office = null;
        @Nullable ResponseTeam team = null;
        @Nullable Availability availability = null;
        @Nullable String timeZone = null;
        List<DutyHours> dutyHours = List.of();
        List<String> holidays = List.of();
        List<String> languages = List.of();
        List<ContactChannel> channels = List.of();
        List<ContactKey> keys = List.of();
        List<EntryId> escalation = List.of();
        @Nullable Constituency constituency = null;
        @Nullable Nomination nomination = null;
        List<ContactNetwork> memberships = List.of();
        @Nullable String validFrom = null;
        @Nullable String validUntil = null;
        @Nullable String confirmedAt = null;
        List<String> publicMembers = List.of();
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> entry = Identifiers.entryId(in);
                case 1 -> change = in.code(DirectoryChange.list());
                case 2 -> party = ListedPartyCodec.read(in);
                case 3 -> role = in.code(PocRole.list());
                case 4 -> office = in.text(TextEntryCodec.LIST.readAll(in, 64));
                case 5 -> team = ResponseTeamCodec.read(in);
                case 6 -> availability = in.code(Availability.list());
                case 7 -> timeZone = in.text(1, 64, Patterns.TIME_ZONE_OF_DIRECTORY_ENTRY, "Time zone (Etc/GMT-7)");
                case 8 -> dutyHours = DutyHoursCodec.LIST.readAll(in, 16);
                case 9 -> holidays = in.texts(128, 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 10 -> languages = in.texts(32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
                case 11 -> channels = ContactChannelCodec.LIST.readAll(in, 32);
                case 12 -> keys = ContactKeyCodec.LIST.readAll(in, 16);
                case 13 -> escalation = Identifiers.entryIds(in, 16);
                case 14 -> constituency = ConstituencyCodec.read(in);
                case 15 -> nomination = NominationCodec.read(in);
                case 16 -> memberships = in.codes(64, ContactNetwork.list());
                case 17 -> validFrom = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 18 -> validUntil = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 19 -> confirmedAt = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 20 -> publicMembers = in.texts(32, 1, 64, Patterns.MEMBER_NAME, "Member name (languages)");
                case 21 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().day(holidays);
        in.look().day(validFrom);
        in.look().day(validUntil);
        in.look().day(confirmedAt);
        return new DirectoryEntry(
                entry,
                change,
                party,
                role,
                office,
                team,
                availability,
                timeZone,
                dutyHours,
                holidays,
                languages,
                channels,
                keys,
                escalation,
                constituency,
                nomination,
                memberships,
                validFrom,
                validUntil,
                confirmedAt,
                publicMembers,
                extensions);
    }

    static void write(JsonOutput out, DirectoryEntry value) {
        out.startObject();
        out.text(MEMBERS, 0, value.entry());
        out.text(MEMBERS, 1, value.change());
        if (value.party() != null) {
            ListedPartyCodec.write(out.member(MEMBERS, 2), value.party());
        }
        out.text(MEMBERS, 3, value.role());
        if (value.office() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.office().entries());
        }
        if (value.team() != null) {
            ResponseTeamCodec.write(out.member(MEMBERS, 5), value.team());
        }
        out.text(MEMBERS, 6, value.availability());
        out.text(MEMBERS, 7, value.timeZone());
        if (!value.dutyHours().isEmpty()) {
            DutyHoursCodec.LIST.writeAll(out.member(MEMBERS, 8), value.dutyHours());
        }
        out.texts(MEMBERS, 9, value.holidays());
        out.texts(MEMBERS, 10, value.languages());
        if (!value.channels().isEmpty()) {
            ContactChannelCodec.LIST.writeAll(out.member(MEMBERS, 11), value.channels());
        }
        if (!value.keys().isEmpty()) {
            ContactKeyCodec.LIST.writeAll(out.member(MEMBERS, 12), value.keys());
        }
        out.texts(MEMBERS, 13, value.escalation());
        if (value.constituency() != null) {
            ConstituencyCodec.write(out.member(MEMBERS, 14), value.constituency());
        }
        if (value.nomination() != null) {
            NominationCodec.write(out.member(MEMBERS, 15), value.nomination());
        }
        out.texts(MEMBERS, 16, value.memberships());
        out.text(MEMBERS, 17, value.validFrom());
        out.text(MEMBERS, 18, value.validUntil());
        out.text(MEMBERS, 19, value.confirmedAt());
        out.texts(MEMBERS, 20, value.publicMembers());
        out.extensions(MEMBERS, 21, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, DirectoryEntry value) {
        check.present(MEMBERS, 0, value.entry());
        check.written("entry", value.entry());
        check.present(MEMBERS, 1, value.change());
        check.code("change", value.change(), DirectoryChange.list());
        check.present(MEMBERS, 2, value.party());
        if (value.party() != null) {
            check.enter("party");
            ListedPartyCodec.check(check, value.party());
            check.leave();
        }
        check.present(MEMBERS, 3, value.role());
        check.code("role", value.role(), PocRole.list());
        if (value.office() != null) {
            check.present("office", value.office().entries());
            TextEntryCodec.LIST.checkAll(check, "office", value.office().entries(), 64);
            check.look().at(value.office());
        }
        if (value.team() != null) {
            check.enter("team");
            ResponseTeamCodec.check(check, value.team());
            check.leave();
        }
        check.code("availability", value.availability(), Availability.list());
        check.text("timeZone", value.timeZone(), 1, 64, Patterns.TIME_ZONE_OF_DIRECTORY_ENTRY, "Time zone (Etc/GMT-7)");
        DutyHoursCodec.LIST.checkAll(check, "dutyHours", value.dutyHours(), 16);
        check.texts("holidays", value.holidays(), 128, 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.texts("languages", value.languages(), 32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
        ContactChannelCodec.LIST.checkAll(check, "channels", value.channels(), 32);
        ContactKeyCodec.LIST.checkAll(check, "keys", value.keys(), 16);
        check.writtens("escalation", value.escalation(), 16);
        if (value.constituency() != null) {
            check.enter("constituency");
            ConstituencyCodec.check(check, value.constituency());
            check.leave();
        }
        if (value.nomination() != null) {
            check.enter("nomination");
            NominationCodec.check(check, value.nomination());
            check.leave();
        }
        check.codes("memberships", value.memberships(), 64, ContactNetwork.list());
        check.text("validFrom", value.validFrom(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.text("validUntil", value.validUntil(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.text("confirmedAt", value.confirmedAt(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.texts("publicMembers", value.publicMembers(), 32, 1, 64, Patterns.MEMBER_NAME, "Member name (languages)");
        check.extensions("extensions", value.extensions());
        check.look().day(value.holidays());
        check.look().day(value.validFrom());
        check.look().day(value.validUntil());
        check.look().day(value.confirmedAt());
    }
}
