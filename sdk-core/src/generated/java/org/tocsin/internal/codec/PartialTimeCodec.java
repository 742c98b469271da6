// Generated from common/partial-time.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Certainty;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;

/** Reads, writes and checks a {@link PartialTime}. */
final class PartialTimeCodec {

    private static final Members MEMBERS = Members.of(
            "partial-time",
            0x0L,
            "at",
            "certainty");

    private PartialTimeCodec() {}

    static PartialTime read(JsonInput in) {
        @Nullable PartialTimestamp at = null;
        @Nullable Certainty certainty = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> at = in.partialTimestamp(35, "Partial instant (2026, 2026-05, 2026-05-12, 2026-05-12T09:40:00Z)");
                case 1 -> certainty = in.code(Certainty.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(at);
        return in.look().at(new PartialTime(
                at,
                certainty));
    }

    static void write(JsonOutput out, PartialTime value) {
        out.startObject();
        out.text(MEMBERS, 0, value.at());
        out.text(MEMBERS, 1, value.certainty());
        out.endObject();
    }

    static void check(ObjectCheck check, PartialTime value) {
        check.written("at", value.at());
        check.code("certainty", value.certainty(), Certainty.list());
        check.look().at(value.at());
        check.look().at(value);
    }
}
