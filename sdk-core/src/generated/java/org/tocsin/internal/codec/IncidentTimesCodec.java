// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.PartialTime;
import org.tocsin.message.incident.IncidentEvent;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.incident.Interval;

/** Reads, writes and checks a {@link IncidentTimes}. */
final class IncidentTimesCodec {

    private static final Members MEMBERS = Members.of(
            0x1L,
            "aware",
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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> aware = PartialTimeCodec.read(in);
                case 1 -> detected = PartialTimeCodec.read(in);
                case 2 -> started = PartialTimeCodec.read(in);
                case 3 -> compromised = PartialTimeCodec.read(in);
                case 4 -> exfiltrated = PartialTimeCodec.read(in);
                case 5 -> contained = PartialTimeCodec.read(in);
                case 6 -> recovered = PartialTimeCodec.read(in);
                case 7 -> closed = PartialTimeCodec.read(in);
                case 8 -> ongoing = in.code(Answer.list());
                case 9 -> intervals = in.list(8, IntervalCodec::read);
                case 10 -> events = in.list(200, IncidentEventCodec::read);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new IncidentTimes(
                aware,
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
        out.object("aware", value.aware(), PartialTimeCodec::write);
        out.object("detected", value.detected(), PartialTimeCodec::write);
        out.object("started", value.started(), PartialTimeCodec::write);
        out.object("compromised", value.compromised(), PartialTimeCodec::write);
        out.object("exfiltrated", value.exfiltrated(), PartialTimeCodec::write);
        out.object("contained", value.contained(), PartialTimeCodec::write);
        out.object("recovered", value.recovered(), PartialTimeCodec::write);
        out.object("closed", value.closed(), PartialTimeCodec::write);
        out.text("ongoing", value.ongoing());
        out.list("intervals", value.intervals(), IntervalCodec::write);
        out.list("events", value.events(), IncidentEventCodec::write);
        out.endObject();
    }

    static void check(ObjectCheck check, IncidentTimes value) {
        check.present("aware", value.aware());
        check.at("aware").object(value.aware(), PartialTimeCodec::check);
        check.at("detected").object(value.detected(), PartialTimeCodec::check);
        check.at("started").object(value.started(), PartialTimeCodec::check);
        check.at("compromised").object(value.compromised(), PartialTimeCodec::check);
        check.at("exfiltrated").object(value.exfiltrated(), PartialTimeCodec::check);
        check.at("contained").object(value.contained(), PartialTimeCodec::check);
        check.at("recovered").object(value.recovered(), PartialTimeCodec::check);
        check.at("closed").object(value.closed(), PartialTimeCodec::check);
        check.at("ongoing").code(value.ongoing(), Answer.list());
        check.at("intervals").list(value.intervals(), 8, IntervalCodec::check);
        check.at("events").list(value.events(), 200, IncidentEventCodec::check);
    }
}
