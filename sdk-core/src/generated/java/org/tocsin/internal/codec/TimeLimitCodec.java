// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.TimeLimitUnit;
import org.tocsin.message.directory.TimeLimit;

/** Reads, writes and checks a {@link TimeLimit}. */
final class TimeLimitCodec {

    private static final Members MEMBERS = Members.of(
            "time-limit",
            0x3L,
            "value",
            "unit");

    private TimeLimitCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static TimeLimit read(JsonInput in) {
        @Nullable Integer value = null;
        @Nullable TimeLimitUnit unit = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> value = in.smallInteger(1, 10000);
                case 1 -> unit = in.code(TimeLimitUnit.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new TimeLimit(
                value,
                unit);
    }

    static void write(JsonOutput out, TimeLimit value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.value());
        out.text(MEMBERS, 1, value.unit());
        out.endObject();
    }

    static void check(ObjectCheck check, TimeLimit value) {
        check.present(MEMBERS, 0, value.value());
        check.range("value", value.value(), 1, 10000);
        check.present(MEMBERS, 1, value.unit());
        check.code("unit", value.unit(), TimeLimitUnit.list());
    }
}
