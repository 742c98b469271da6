// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Attendance;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityPlace;
import org.tocsin.message.cooperation.ActivitySession;
import org.tocsin.message.cooperation.AgendaItem;

/** Reads, writes and checks a {@link ActivitySession}. */
final class ActivitySessionCodec extends ElementCodec<ActivitySession> {

    static final ActivitySessionCodec LIST = new ActivitySessionCodec();

    private static final Members MEMBERS = Members.of(
            "activity-session",
            0x5L,
            "from",
            "until",
            "attendance",
            "place",
            "topic",
            "agenda");

    private ActivitySessionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ActivitySession read(JsonInput in) {
        @Nullable PartialTime from = null;
        @Nullable PartialTime until = null;
        @Nullable Attendance attendance = null;
        @Nullable ActivityPlace place = null;
        @Nullable Text topic = null;
        List<AgendaItem> agenda = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> from = PartialTimeCodec.read(in);
                case 1 -> until = PartialTimeCodec.read(in);
                case 2 -> attendance = in.code(Attendance.list());
                case 3 -> place = ActivityPlaceCodec.read(in);
                case 4 -> topic = in.text(64);
                case 5 -> agenda = AgendaItemCodec.LIST.readAll(in, 64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().interval(from, until);
        return new ActivitySession(
                from,
                until,
                attendance,
                place,
                topic,
                agenda);
    }

    static void write(JsonOutput out, ActivitySession value) {
        out.startObject();
        if (value.from() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 0), value.from());
        }
        if (value.until() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 1), value.until());
        }
        out.text(MEMBERS, 2, value.attendance());
        if (value.place() != null) {
            ActivityPlaceCodec.write(out.member(MEMBERS, 3), value.place());
        }
        if (value.topic() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.topic().entries());
        }
        if (!value.agenda().isEmpty()) {
            AgendaItemCodec.LIST.writeAll(out.member(MEMBERS, 5), value.agenda());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ActivitySession value) {
        check.present(MEMBERS, 0, value.from());
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
        check.present(MEMBERS, 2, value.attendance());
        check.code("attendance", value.attendance(), Attendance.list());
        if (value.place() != null) {
            check.enter("place");
            ActivityPlaceCodec.check(check, value.place());
            check.leave();
        }
        if (value.topic() != null) {
            check.present("topic", value.topic().entries());
            TextEntryCodec.LIST.checkAll(check, "topic", value.topic().entries(), 64);
            check.look().at(value.topic());
        }
        AgendaItemCodec.LIST.checkAll(check, "agenda", value.agenda(), 64);
        check.look().interval(value.from(), value.until());
    }

    @Override
    ActivitySession one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ActivitySession element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ActivitySession element) {
        check(check, element);
    }
}
