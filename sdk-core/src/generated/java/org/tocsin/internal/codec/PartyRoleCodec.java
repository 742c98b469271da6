// Generated from common/party-role.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link PartyRole}. */
final class PartyRoleCodec extends ElementCodec<PartyRole> {

    static final PartyRoleCodec LIST = new PartyRoleCodec();

    private static final Members MEMBERS = Members.of(
            "party-role",
            0x3L,
            "party",
            "role",
            "name");

    private PartyRoleCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static PartyRole read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable PocRole role = null;
        @Nullable Text name = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> role = in.code(PocRole.list());
                case 2 -> name = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new PartyRole(
                party,
                role,
                name);
    }

    static void write(JsonOutput out, PartyRole value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        out.text(MEMBERS, 1, value.role());
        if (value.name() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.name().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, PartyRole value) {
        check.present(MEMBERS, 0, value.party());
        check.written("party", value.party());
        check.present(MEMBERS, 1, value.role());
        check.code("role", value.role(), PocRole.list());
        if (value.name() != null) {
            check.present("name", value.name().entries());
            TextEntryCodec.LIST.checkAll(check, "name", value.name().entries(), 64);
            check.look().at(value.name());
        }
        check.look().at(value.party());
    }

    @Override
    PartyRole one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, PartyRole element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, PartyRole element) {
        check(check, element);
    }
}
