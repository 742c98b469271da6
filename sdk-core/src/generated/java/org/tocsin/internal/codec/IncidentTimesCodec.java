// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.message.PartialTime;
import org.tocsin.message.incident.IncidentEvent;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.incident.Interval;

/** Reads, writes and checks a {@link IncidentTimes}. */
final class IncidentTimesCodec {

    private static final Members MEMBERS = Members.of(
            "incident-times",
            0x1L,
            "aware",
            "classified",
            "detected",
            "started",
            "compromised",
            "exfiltrated",
            "contained",
            "recovered",
            "closed",
            "ongoing",
            "intervals",
            "events");

    private IncidentTimesCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static IncidentTimes read(JsonInput in) {
        @Nullable PartialTime aware = null;
        @Nullable PartialTime classified = null;
        @Nullable PartialTime detected = null;
        @Nullable PartialTime started = null;
        @Nullable PartialTime compromised = null;
        @Nullable PartialTime exfiltrated = null;
        @Nullable PartialTime contained = null;
        @Nullable PartialTime recovered = null;
        @Nullable PartialTime closed = null;
        @Nullable Answer ongoing = null;
        List<Interval> intervals = List.of();
        List<IncidentEvent> events = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> aware = PartialTimeCodec.read(in);
                case 1 -> classified = PartialTimeCodec.read(in);
                case 2 -> detected = PartialTimeCodec.read(in);
                case 3 -> started = PartialTimeCodec.read(in);
                case 4 -> compromised = PartialTimeCodec.read(in);
                case 5 -> exfiltrated = PartialTimeCodec.read(in);
                case 6 -> contained = PartialTimeCodec.read(in);
                case 7 -> recovered = PartialTimeCodec.read(in);
                case 8 -> closed = PartialTimeCodec.read(in);
                case 9 -> ongoing = in.code(Answer.list());
                case 10 -> intervals = IntervalCodec.LIST.readAll(in, 8);
                case 11 -> events = IncidentEventCodec.LIST.readAll(in, 200);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(aware);
        in.look().happened(classified);
        in.look().happened(detected);
        in.look().happened(started);
        in.look().happened(compromised);
        in.look().happened(exfiltrated);
        in.look().happened(contained);
        in.look().happened(recovered);
        in.look().happened(closed);
        for (int i = 0; i < events.size(); i++) {
            in.look().sequence(i, events.get(i).at());
        }
        return new IncidentTimes(
                aware,
                classified,
                detected,
                started,
                compromised,
                exfiltrated,
                contained,
                recovered,
                closed,
                ongoing,
                intervals,
                events);
    }

    static void write(JsonOutput out, IncidentTimes value) {
        out.startObject();
        if (value.aware() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 0), value.aware());
        }
        if (value.classified() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 1), value.classified());
        }
        if (value.detected() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 2), value.detected());
        }
        if (value.started() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 3), value.started());
        }
        if (value.compromised() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 4), value.compromised());
        }
        if (value.exfiltrated() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 5), value.exfiltrated());
        }
        if (value.contained() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 6), value.contained());
        }
        if (value.recovered() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 7), value.recovered());
        }
        if (value.closed() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 8), value.closed());
        }
        out.text(MEMBERS, 9, value.ongoing());
        if (!value.intervals().isEmpty()) {
            IntervalCodec.LIST.writeAll(out.member(MEMBERS, 10), value.intervals());
        }
        if (!value.events().isEmpty()) {
            IncidentEventCodec.LIST.writeAll(out.member(MEMBERS, 11), value.events());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, IncidentTimes value) {
        check.present(MEMBERS, 0, value.aware());
        if (value.aware() != null) {
            check.enter("aware");
            PartialTimeCodec.check(check, value.aware());
            check.leave();
        }
        if (value.classified() != null) {
            check.enter("classified");
            PartialTimeCodec.check(check, value.classified());
            check.leave();
        }
        if (value.detected() != null) {
            check.enter("detected");
            PartialTimeCodec.check(check, value.detected());
            check.leave();
        }
        if (value.started() != null) {
            check.enter("started");
            PartialTimeCodec.check(check, value.started());
            check.leave();
        }
        if (value.compromised() != null) {
            check.enter("compromised");
            PartialTimeCodec.check(check, value.compromised());
            check.leave();
        }
        if (value.exfiltrated() != null) {
            check.enter("exfiltrated");
            PartialTimeCodec.check(check, value.exfiltrated());
            check.leave();
        }
        if (value.contained() != null) {
            check.enter("contained");
            PartialTimeCodec.check(check, value.contained());
            check.leave();
        }
        if (value.recovered() != null) {
            check.enter("recovered");
            PartialTimeCodec.check(check, value.recovered());
            check.leave();
        }
        if (value.closed() != null) {
            check.enter("closed");
            PartialTimeCodec.check(check, value.closed());
            check.leave();
        }
        check.code("ongoing", value.ongoing(), Answer.list());
        IntervalCodec.LIST.checkAll(check, "intervals", value.intervals(), 8);
        IncidentEventCodec.LIST.checkAll(check, "events", value.events(), 200);
        check.look().happened(value.aware());
        check.look().happened(value.classified());
        check.look().happened(value.detected());
        check.look().happened(value.started());
        check.look().happened(value.compromised());
        check.look().happened(value.exfiltrated());
        check.look().happened(value.contained());
        check.look().happened(value.recovered());
        check.look().happened(value.closed());
        for (int i = 0; i < check.looked(value.events()); i++) {
            check.look().sequence(i, value.events().get(i).at());
        }
    }
}
