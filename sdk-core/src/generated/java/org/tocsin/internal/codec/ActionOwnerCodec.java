// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ActionOwner;

/** Reads, writes and checks a {@link ActionOwner}. */
final class ActionOwnerCodec {

    private static final Members MEMBERS = Members.of(
            "action-owner",
            0x2L,
            "party",
            "role",
            "office");

    private ActionOwnerCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ActionOwner read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable PocRole role = null;
        @Nullable Text office = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> role = in.code(PocRole.list());
                case 2 -> office = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new ActionOwner(
                party,
                role,
                office);
    }

    static void write(JsonOutput out, ActionOwner value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        out.text(MEMBERS, 1, value.role());
        if (value.office() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.office().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ActionOwner value) {
        check.written("party", value.party());
        check.present(MEMBERS, 1, value.role());
        check.code("role", value.role(), PocRole.list());
        if (value.office() != null) {
            check.present("office", value.office().entries());
            TextEntryCodec.LIST.checkAll(check, "office", value.office().entries(), 64);
            check.look().at(value.office());
        }
        check.look().at(value.party());
    }
}
