// Generated from common/time-period.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartialTime;
import org.tocsin.message.TimePeriod;

/** Reads, writes and checks a {@link TimePeriod}. */
final class TimePeriodCodec {

    private static final Members MEMBERS = Members.of(
            "time-period",
            0x0L,
            "from",
            "until");

    private TimePeriodCodec() {}

    static TimePeriod read(JsonInput in) {
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
        return new TimePeriod(
                from,
                until);
    }

    static void write(JsonOutput out, TimePeriod value) {
        out.startObject();
        if (value.from() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 0), value.from());
        }
        if (value.until() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 1), value.until());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, TimePeriod value) {
        if (value.from() != null) {
            check.enter("from");
            PartialTimeCodec.check(check, value.from());
            check.leave();
        }
        if (value.until() != null) {
            check.enter("until");
            PartialTimeCodec.check(check, value.until());
            check.leave();
        }
        check.look().interval(value.from(), value.until());
    }
}
