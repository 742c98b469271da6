// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.message.service.AnsweringDesk;

/** Reads, writes and checks a {@link AnsweringDesk}. */
final class AnsweringDeskCodec {

    private static final Members MEMBERS = Members.of(
            "answering-desk",
            0x1L,
            "role",
            "onDuty");

    private AnsweringDeskCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AnsweringDesk read(JsonInput in) {
        @Nullable PocRole role = null;
        @Nullable Boolean onDuty = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> role = in.code(PocRole.list());
                case 1 -> onDuty = in.bool();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new AnsweringDesk(
                role,
                onDuty);
    }

    static void write(JsonOutput out, AnsweringDesk value) {
        out.startObject();
        out.text(MEMBERS, 0, value.role());
        out.bool(MEMBERS, 1, value.onDuty());
        out.endObject();
    }

    static void check(ObjectCheck check, AnsweringDesk value) {
        check.present(MEMBERS, 0, value.role());
        check.code("role", value.role(), PocRole.list());
    }
}
