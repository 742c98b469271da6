// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.IntervalEnd;
import org.tocsin.code.TimeUnit;
import org.tocsin.message.incident.Interval;

/** Reads, writes and checks a {@link Interval}. */
final class IntervalCodec extends ElementCodec<Interval> {

    static final IntervalCodec LIST = new IntervalCodec();

    private static final Members MEMBERS = Members.of(
            "interval",
            0x5L,
            "to",
            "value",
            "unit");

    private IntervalCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Interval read(JsonInput in) {
        @Nullable IntervalEnd to = null;
        @Nullable Long value = null;
        @Nullable TimeUnit unit = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> to = in.code(IntervalEnd.list());
                case 1 -> value = in.integer(0L, 9007199254740991L);
                case 2 -> unit = in.code(TimeUnit.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Interval(
                to,
                value,
                unit);
    }

    static void write(JsonOutput out, Interval value) {
        out.startObject();
        out.text(MEMBERS, 0, value.to());
        out.integer(MEMBERS, 1, value.value());
        out.text(MEMBERS, 2, value.unit());
        out.endObject();
    }

    static void check(ObjectCheck check, Interval value) {
        check.present(MEMBERS, 0, value.to());
        check.code("to", value.to(), IntervalEnd.list());
        check.range("value", value.value(), 0L, 9007199254740991L);
        check.present(MEMBERS, 2, value.unit());
        check.code("unit", value.unit(), TimeUnit.list());
    }

    @Override
    Interval one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Interval element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Interval element) {
        check(check, element);
    }
}
