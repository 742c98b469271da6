// Generated from types/response.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.KeptPreservation;

/** Reads, writes and checks a {@link KeptPreservation}. */
final class KeptPreservationCodec {

    private static final Members MEMBERS = Members.of(
            "kept-preservation",
            0x1L,
            "until",
            "reference");

    private KeptPreservationCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static KeptPreservation read(JsonInput in) {
        @Nullable Timestamp until = null;
        @Nullable String reference = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> until = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 1 -> reference = in.text(1, 256, Patterns.LINE, "Single line");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(until);
        in.look().deadline(until);
        return new KeptPreservation(
                until,
                reference);
    }

    static void write(JsonOutput out, KeptPreservation value) {
        out.startObject();
        out.text(MEMBERS, 0, value.until());
        out.text(MEMBERS, 1, value.reference());
        out.endObject();
    }

    static void check(ObjectCheck check, KeptPreservation value) {
        check.present(MEMBERS, 0, value.until());
        check.written("until", value.until());
        check.text("reference", value.reference(), 1, 256, Patterns.LINE, "Single line");
        check.look().at(value.until());
        check.look().deadline(value.until());
    }
}
