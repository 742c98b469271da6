// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.IntervalEnd;
import org.tocsin.code.TimeUnit;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.incident.Interval;

/** Reads, writes and checks a {@link Interval}. */
final class IntervalCodec {

    private static final Members MEMBERS = Members.of(
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
        out.text("to", value.to());
        out.integer("value", value.value());
        out.text("unit", value.unit());
        out.endObject();
    }

    static void check(ObjectCheck check, Interval value) {
        check.present("to", value.to());
        check.at("to").code(value.to(), IntervalEnd.list());
        check.at("value").range(value.value(), 0L, 9007199254740991L);
        check.present("unit", value.unit());
        check.at("unit").code(value.unit(), TimeUnit.list());
    }
}
