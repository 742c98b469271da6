// Generated from types/group-entry.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.GroupChange;
import org.tocsin.message.Extensions;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.GroupMember;

/** Reads, writes and checks a {@link GroupEntry}. */
final class GroupEntryCodec {

    private static final Members MEMBERS = Members.of(
            "group-entry",
            0x3L,
            "group",
            "change",
            "name",
            "purpose",
            "convener",
            "members",
            "closed",
            "basis",
            "validFrom",
            "validUntil",
            "extensions");

    private GroupEntryCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static GroupEntry read(JsonInput in) {
        @Nullable String group = null;
        @Nullable GroupChange change = null;
        @Nullable Text name = null;
        @Nullable Text purpose = null;
        @Nullable PartyRole convener = null;
        List<GroupMember> members = List.of();
        @Nullable Boolean closed = null;
        @Nullable Text basis = null;
        @Nullable String validFrom = null;
        @Nullable String validUntil = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> group = in.text(1, 64, Patterns.GROUP_CODE, "Group code (forum-all)");
                case 1 -> change = in.code(GroupChange.list());
                case 2 -> name = in.text(64);
                case 3 -> purpose = in.text(64);
                case 4 -> convener = PartyRoleCodec.read(in);
                case 5 -> members = GroupMemberCodec.LIST.readAll(in, 200);
                case 6 -> closed = in.bool();
                case 7 -> basis = in.text(64);
                case 8 -> validFrom = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 9 -> validUntil = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 10 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().day(validFrom);
        in.look().interval(validFrom, validUntil);
        in.look().day(validUntil);
        return new GroupEntry(
                group,
                change,
                name,
                purpose,
                convener,
                members,
                closed,
                basis,
                validFrom,
                validUntil,
                extensions);
    }

    static void write(JsonOutput out, GroupEntry value) {
        out.startObject();
        out.text(MEMBERS, 0, value.group());
        out.text(MEMBERS, 1, value.change());
        if (value.name() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.name().entries());
        }
        if (value.purpose() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.purpose().entries());
        }
        if (value.convener() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 4), value.convener());
        }
        if (!value.members().isEmpty()) {
            GroupMemberCodec.LIST.writeAll(out.member(MEMBERS, 5), value.members());
        }
        out.bool(MEMBERS, 6, value.closed());
        if (value.basis() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 7), value.basis().entries());
        }
        out.text(MEMBERS, 8, value.validFrom());
        out.text(MEMBERS, 9, value.validUntil());
        out.extensions(MEMBERS, 10, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, GroupEntry value) {
        check.present(MEMBERS, 0, value.group());
        check.text("group", value.group(), 1, 64, Patterns.GROUP_CODE, "Group code (forum-all)");
        check.present(MEMBERS, 1, value.change());
        check.code("change", value.change(), GroupChange.list());
        if (value.name() != null) {
            check.present("name", value.name().entries());
            TextEntryCodec.LIST.checkAll(check, "name", value.name().entries(), 64);
            check.look().at(value.name());
        }
        if (value.purpose() != null) {
            check.present("purpose", value.purpose().entries());
            TextEntryCodec.LIST.checkAll(check, "purpose", value.purpose().entries(), 64);
            check.look().at(value.purpose());
        }
        if (value.convener() != null) {
            check.enter("convener");
            PartyRoleCodec.check(check, value.convener());
            check.leave();
        }
        GroupMemberCodec.LIST.checkAll(check, "members", value.members(), 200);
        if (value.basis() != null) {
            check.present("basis", value.basis().entries());
            TextEntryCodec.LIST.checkAll(check, "basis", value.basis().entries(), 64);
            check.look().at(value.basis());
        }
        check.text("validFrom", value.validFrom(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.text("validUntil", value.validUntil(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.extensions("extensions", value.extensions());
        check.look().day(value.validFrom());
        check.look().interval(value.validFrom(), value.validUntil());
        check.look().day(value.validUntil());
    }
}
