// Generated from common/relay.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Relay;

/** Reads, writes and checks a {@link Relay}. */
final class RelayCodec {

    private static final Members MEMBERS = Members.of(
            "relay",
            0x3L,
            "party",
            "role");

    private RelayCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Relay read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable PocRole role = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> role = in.code(PocRole.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new Relay(
                party,
                role);
    }

    static void write(JsonOutput out, Relay value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        out.text(MEMBERS, 1, value.role());
        out.endObject();
    }

    static void check(ObjectCheck check, Relay value) {
        check.present(MEMBERS, 0, value.party());
        check.written("party", value.party());
        check.present(MEMBERS, 1, value.role());
        check.code("role", value.role(), PocRole.list());
        check.look().at(value.party());
    }
}
