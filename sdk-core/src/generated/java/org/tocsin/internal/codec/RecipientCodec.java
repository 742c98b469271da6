// Generated from common/recipient.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/** Reads, writes and checks a {@link Recipient}. */
final class RecipientCodec extends ElementCodec<Recipient> {

    static final RecipientCodec LIST = new RecipientCodec();

    private static final Members MEMBERS = Members.of(
            "recipient",
            0x0L,
            "party",
            "group",
            "role",
            "copy");

    private RecipientCodec() {}

    static Recipient read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable String group = null;
        @Nullable PocRole role = null;
        @Nullable Boolean copy = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> group = in.text(1, 64, Patterns.GROUP_CODE, "Group code (forum-all)");
                case 2 -> role = in.code(PocRole.list());
                case 3 -> copy = in.bool();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new Recipient(
                party,
                group,
                role,
                copy);
    }

    static void write(JsonOutput out, Recipient value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        out.text(MEMBERS, 1, value.group());
        out.text(MEMBERS, 2, value.role());
        out.bool(MEMBERS, 3, value.copy());
        out.endObject();
    }

    static void check(ObjectCheck check, Recipient value) {
        check.written("party", value.party());
        check.text("group", value.group(), 1, 64, Patterns.GROUP_CODE, "Group code (forum-all)");
        check.code("role", value.role(), PocRole.list());
        check.look().at(value.party());
    }

    @Override
    Recipient one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Recipient element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Recipient element) {
        check(check, element);
    }
}
