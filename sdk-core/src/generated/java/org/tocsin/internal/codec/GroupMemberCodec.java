// Generated from types/group-entry.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.GroupMember;

/** Reads, writes and checks a {@link GroupMember}. */
final class GroupMemberCodec extends ElementCodec<GroupMember> {

    static final GroupMemberCodec LIST = new GroupMemberCodec();

    private static final Members MEMBERS = Members.of(
            "group-member",
            0x1L,
            "party",
            "roles",
            "since");

    private GroupMemberCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static GroupMember read(JsonInput in) {
        @Nullable PartyCode party = null;
        List<PocRole> roles = List.of();
        @Nullable String since = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> roles = in.codes(16, PocRole.list());
                case 2 -> since = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        in.look().day(since);
        return new GroupMember(
                party,
                roles,
                since);
    }

    static void write(JsonOutput out, GroupMember value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        out.texts(MEMBERS, 1, value.roles());
        out.text(MEMBERS, 2, value.since());
        out.endObject();
    }

    static void check(ObjectCheck check, GroupMember value) {
        check.present(MEMBERS, 0, value.party());
        check.written("party", value.party());
        check.codes("roles", value.roles(), 16, PocRole.list());
        check.text("since", value.since(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.look().at(value.party());
        check.look().day(value.since());
    }

    @Override
    GroupMember one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, GroupMember element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, GroupMember element) {
        check(check, element);
    }
}
