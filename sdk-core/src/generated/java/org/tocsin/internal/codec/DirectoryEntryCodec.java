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
import org.tocsin.message.directory.ContactPerson;
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
            "roles",
            "office",
            "persons",
            "postalAddress",
            "webPage",
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
        List<PocRole> roles = List.of();
        @Nullable Text office = null;
        List<ContactPerson> persons = List.of();
        @Nullable Text postalAddress = null;
        @Nullable String webPage = null;
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
                case 3 -> roles = in.codes(16, PocRole.list());
                case 4 -> office = in.text(64);
                case 5 -> persons = ContactPersonCodec.LIST.readAll(in, 16);
                case 6 -> postalAddress = in.text(64);
                case 7 -> webPage = in.text(1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
                case 8 -> team = ResponseTeamCodec.read(in);
                case 9 -> availability = in.code(Availability.list());
                case 10 -> timeZone = in.text(1, 64, Patterns.TIME_ZONE_OF_DIRECTORY_ENTRY, "Time zone (Asia/Jakarta)");
                case 11 -> dutyHours = DutyHoursCodec.LIST.readAll(in, 16);
                case 12 -> holidays = in.texts(128, 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 13 -> languages = in.texts(32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
                case 14 -> channels = ContactChannelCodec.LIST.readAll(in, 32);
                case 15 -> keys = ContactKeyCodec.LIST.readAll(in, 16);
                case 16 -> escalation = Identifiers.entryIds(in, 16);
                case 17 -> constituency = ConstituencyCodec.read(in);
                case 18 -> nomination = NominationCodec.read(in);
                case 19 -> memberships = in.codes(64, ContactNetwork.list());
                case 20 -> validFrom = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 21 -> validUntil = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 22 -> confirmedAt = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 23 -> publicMembers = in.texts(32, 1, 64, Patterns.MEMBER_NAME, "Member name (languages)");
                case 24 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().day(holidays);
        for (int i = 0; i < keys.size(); i++) {
            in.look().uniqueInList(i, keys.get(i).id());
        }
        in.look().day(validFrom);
        in.look().interval(validFrom, validUntil);
        in.look().day(validUntil);
        in.look().happened(confirmedAt);
        in.look().day(confirmedAt);
        return new DirectoryEntry(
                entry,
                change,
                party,
                roles,
                office,
                persons,
                postalAddress,
                webPage,
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
        out.texts(MEMBERS, 3, value.roles());
        if (value.office() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.office().entries());
        }
        if (!value.persons().isEmpty()) {
            ContactPersonCodec.LIST.writeAll(out.member(MEMBERS, 5), value.persons());
        }
        if (value.postalAddress() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 6), value.postalAddress().entries());
        }
        out.text(MEMBERS, 7, value.webPage());
        if (value.team() != null) {
            ResponseTeamCodec.write(out.member(MEMBERS, 8), value.team());
        }
        out.text(MEMBERS, 9, value.availability());
        out.text(MEMBERS, 10, value.timeZone());
        if (!value.dutyHours().isEmpty()) {
            DutyHoursCodec.LIST.writeAll(out.member(MEMBERS, 11), value.dutyHours());
        }
        out.texts(MEMBERS, 12, value.holidays());
        out.texts(MEMBERS, 13, value.languages());
        if (!value.channels().isEmpty()) {
            ContactChannelCodec.LIST.writeAll(out.member(MEMBERS, 14), value.channels());
        }
        if (!value.keys().isEmpty()) {
            ContactKeyCodec.LIST.writeAll(out.member(MEMBERS, 15), value.keys());
        }
        out.texts(MEMBERS, 16, value.escalation());
        if (value.constituency() != null) {
            ConstituencyCodec.write(out.member(MEMBERS, 17), value.constituency());
        }
        if (value.nomination() != null) {
            NominationCodec.write(out.member(MEMBERS, 18), value.nomination());
        }
        out.texts(MEMBERS, 19, value.memberships());
        out.text(MEMBERS, 20, value.validFrom());
        out.text(MEMBERS, 21, value.validUntil());
        out.text(MEMBERS, 22, value.confirmedAt());
        out.texts(MEMBERS, 23, value.publicMembers());
        out.extensions(MEMBERS, 24, value.extensions());
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
        check.present(MEMBERS, 3, value.roles());
        check.codes("roles", value.roles(), 16, PocRole.list());
        if (value.office() != null) {
            check.present("office", value.office().entries());
            TextEntryCodec.LIST.checkAll(check, "office", value.office().entries(), 64);
            check.look().at(value.office());
        }
        ContactPersonCodec.LIST.checkAll(check, "persons", value.persons(), 16);
        if (value.postalAddress() != null) {
            check.present("postalAddress", value.postalAddress().entries());
            TextEntryCodec.LIST.checkAll(check, "postalAddress", value.postalAddress().entries(), 64);
            check.look().at(value.postalAddress());
        }
        check.text("webPage", value.webPage(), 1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
        if (value.team() != null) {
            check.enter("team");
            ResponseTeamCodec.check(check, value.team());
            check.leave();
        }
        check.code("availability", value.availability(), Availability.list());
        check.text("timeZone", value.timeZone(), 1, 64, Patterns.TIME_ZONE_OF_DIRECTORY_ENTRY, "Time zone (Asia/Jakarta)");
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
        for (int i = 0; i < check.looked(value.keys()); i++) {
            check.look().uniqueInList(i, value.keys().get(i).id());
        }
        check.look().day(value.validFrom());
        check.look().interval(value.validFrom(), value.validUntil());
        check.look().day(value.validUntil());
        check.look().happened(value.confirmedAt());
        check.look().day(value.confirmedAt());
    }
}
