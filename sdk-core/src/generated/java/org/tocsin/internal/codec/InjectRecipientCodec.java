// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.message.PartyCode;
import org.tocsin.message.exercise.InjectRecipient;

/** Reads, writes and checks a {@link InjectRecipient}. */
final class InjectRecipientCodec extends ElementCodec<InjectRecipient> {

    static final InjectRecipientCodec LIST = new InjectRecipientCodec();

    private static final Members MEMBERS = Members.of(
            "inject-recipient",
            0x1L,
            "party",
            "role");

    private InjectRecipientCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static InjectRecipient read(JsonInput in) {
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
        return new InjectRecipient(
                party,
                role);
    }

    static void write(JsonOutput out, InjectRecipient value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        out.text(MEMBERS, 1, value.role());
        out.endObject();
    }

    static void check(ObjectCheck check, InjectRecipient value) {
        check.present(MEMBERS, 0, value.party());
        check.written("party", value.party());
        check.code("role", value.role(), PocRole.list());
        check.look().at(value.party());
    }

    @Override
    InjectRecipient one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, InjectRecipient element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, InjectRecipient element) {
        check(check, element);
    }
}
