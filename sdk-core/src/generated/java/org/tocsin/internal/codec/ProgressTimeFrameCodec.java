// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartialTime;
import org.tocsin.message.cooperation.ProgressTimeFrame;

/** Reads, writes and checks a {@link ProgressTimeFrame}. */
final class ProgressTimeFrameCodec {

    private static final Members MEMBERS = Members.of(
            "progress-time-frame",
            0x2L,
            "from",
            "until");

    private ProgressTimeFrameCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ProgressTimeFrame read(JsonInput in) {
        @Nullable PartialTime from = null;
        @Nullable PartialTime until = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> from = PartialTimeCodec.read(in);
                case 1 -> until = PartialTimeCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().interval(from, until);
        return new ProgressTimeFrame(
                from,
                until);
    }

    static void write(JsonOutput out, ProgressTimeFrame value) {
        out.startObject();
        if (value.from() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 0), value.from());
        }
        if (value.until() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 1), value.until());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ProgressTimeFrame value) {
        if (value.from() != null) {
            check.enter("from");
            PartialTimeCodec.check(check, value.from());
            check.leave();
        }
        check.present(MEMBERS, 1, value.until());
        if (value.until() != null) {
            check.enter("until");
            PartialTimeCodec.check(check, value.until());
            check.leave();
        }
        check.look().interval(value.from(), value.until());
    }
}
