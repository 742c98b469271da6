// Generated from common/recipient.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/** Reads, writes and checks a {@link Recipient}. */
final class RecipientCodec {

    private static final Members MEMBERS = Members.of(
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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.value(PartyCode::of, 33, "Party code");
                case 1 -> group = in.text(1, 64, Patterns.GROUP_CODE, "Group code");
                case 2 -> role = in.code(PocRole.list());
                case 3 -> copy = in.bool();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Recipient(
                party,
                group,
                role,
                copy);
    }

    static void write(JsonOutput out, Recipient value) {
        out.startObject();
        out.text("party", value.party());
        out.text("group", value.group());
        out.text("role", value.role());
        out.bool("copy", value.copy());
        out.endObject();
    }

    static void check(ObjectCheck check, Recipient value) {
        check.at("group").text(value.group(), 1, 64, Patterns.GROUP_CODE, "Group code");
        check.at("role").code(value.role(), PocRole.list());
    }
}
