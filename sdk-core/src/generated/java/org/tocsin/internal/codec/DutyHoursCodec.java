// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Weekday;
import org.tocsin.message.directory.DutyHours;

/** Reads, writes and checks a {@link DutyHours}. */
final class DutyHoursCodec extends ElementCodec<DutyHours> {

    static final DutyHoursCodec LIST = new DutyHoursCodec();

    private static final Members MEMBERS = Members.of(
            "duty-hours",
            0x2L,
            "days",
            "hours");

    private DutyHoursCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static DutyHours read(JsonInput in) {
        List<Weekday> days = List.of();
        @Nullable String hours = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> days = in.codes(7, Weekday.list());
                case 1 -> hours = in.text(1, 11, Patterns.HOURS_OF_DAY, "Hours of day (00:00-24:00, 08:30-17:00, 22:00-06:00)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new DutyHours(
                days,
                hours);
    }

    static void write(JsonOutput out, DutyHours value) {
        out.startObject();
        out.texts(MEMBERS, 0, value.days());
        out.text(MEMBERS, 1, value.hours());
        out.endObject();
    }

    static void check(ObjectCheck check, DutyHours value) {
        check.codes("days", value.days(), 7, Weekday.list());
        check.present(MEMBERS, 1, value.hours());
        check.text("hours", value.hours(), 1, 11, Patterns.HOURS_OF_DAY, "Hours of day (00:00-24:00, 08:30-17:00, 22:00-06:00)");
    }

    @Override
    DutyHours one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, DutyHours element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, DutyHours element) {
        check(check, element);
    }
}
