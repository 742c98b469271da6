// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.MessageId;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.EarlierPreservation;

/** Reads, writes and checks a {@link EarlierPreservation}. */
final class EarlierPreservationCodec {

    private static final Members MEMBERS = Members.of(
            "earlier-preservation",
            0x0L,
            "request",
            "reference",
            "until");

    private EarlierPreservationCodec() {}

    static EarlierPreservation read(JsonInput in) {
        @Nullable MessageId request = null;
        @Nullable String reference = null;
        @Nullable Timestamp until = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> request = in.messageId(36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                case 1 -> reference = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> until = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().message(request);
        in.look().at(until);
        return new EarlierPreservation(
                request,
                reference,
                until);
    }

    static void write(JsonOutput out, EarlierPreservation value) {
        out.startObject();
        out.text(MEMBERS, 0, value.request());
        out.text(MEMBERS, 1, value.reference());
        out.text(MEMBERS, 2, value.until());
        out.endObject();
    }

    static void check(ObjectCheck check, EarlierPreservation value) {
        check.written("request", value.request());
        check.text("reference", value.reference(), 1, 256, Patterns.LINE, "Single line");
        check.written("until", value.until());
        check.look().message(value.request());
        check.look().at(value.until());
    }
}
