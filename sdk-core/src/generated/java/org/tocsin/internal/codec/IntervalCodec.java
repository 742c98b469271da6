// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IntervalEnd;
import org.tocsin.code.TimeUnit;
import org.tocsin.message.incident.Interval;

/** Reads, writes and checks a {@link Interval}. */
final class IntervalCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
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

    static List<Interval> readAll(JsonInput in, int max) {
        in.enterArray(max);
        Interval first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<Interval> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<Interval> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<Interval> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
