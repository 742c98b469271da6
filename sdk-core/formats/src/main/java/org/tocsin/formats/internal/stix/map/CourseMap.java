package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.either;
import static org.tocsin.formats.internal.map.Correspondence.in;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.needed;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.otherwise;
import static org.tocsin.formats.internal.map.Correspondence.single;
import static org.tocsin.formats.internal.map.Correspondence.theirs;

import java.util.Map;
import org.tocsin.code.EventKind;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.IncidentEventPlaces;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.formats.internal.place.IncidentTimesPlaces;
import org.tocsin.formats.internal.place.MeasurePlaces;
import org.tocsin.formats.internal.place.PartialTimePlaces;
import org.tocsin.message.Measure;
import org.tocsin.message.PartialTime;
import org.tocsin.message.incident.IncidentEvent;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.validation.CoreProblem;

/** The course of an incident: its events and tasks, in all drafts of the extension, and times, events and measures of ours. */
public final class CourseMap {

    private static final Map<String, String> EVENT_TYPES = Map.of("exfiltration", "data-exfiltration");

    public static final Correspondence<IncidentReport> COURSE = all(
            milestone(IncidentTimesPlaces.COMPROMISED, "event", "event_types", "compromised-system", "start_time"),
            milestone(IncidentTimesPlaces.EXFILTRATED, "event", "event_types", "data-exfiltration", "start_time"),
            milestone(IncidentTimesPlaces.DETECTED, "task", "task_types", "detected", "end_time"),
            milestone(IncidentTimesPlaces.CONTAINED, "task", "task_types", "containment", "end_time"),
            milestone(IncidentTimesPlaces.RECOVERED, "task", "task_types", "recovery", "end_time"),
            milestone(IncidentTimesPlaces.CLOSED, "task", "task_types", "closed", "end_time"),
            many(events(), StixParts.objects("event"), event()),
            many(IncidentReportPlaces.MEASURES, StixParts.objects("task"), measure("task_types", "outcome")),
            // The first draft had what attackers and defenders did inside the incident.
            many(events(), Parts.each(IncidentMap.CORE + "/attacker_activities"), activity()),
            many(
                    IncidentReportPlaces.MEASURES,
                    Parts.each(IncidentMap.CORE + "/defender_activities"),
                    measure("activity_types", "outcome")));

    private CourseMap() {}

    private static ListPlace<IncidentReport, IncidentEvent> events() {
        return IncidentReportPlaces.TIMES.then(IncidentTimesPlaces.EVENTS);
    }

    /** A single time; only an object that says nothing else than that something is done may be one. */
    private static Correspondence<IncidentReport> milestone(
            Place<IncidentTimes, PartialTime> ours, String type, String member, String value, String time) {
        return single(
                IncidentReportPlaces.TIMES.then(ours),
                StixParts.objects(type),
                all(theirs(member, value), Times.partial(time), ThreatMap.object(type)));
    }

    private static Correspondence<IncidentEvent> event() {
        return all(
                needed(
                        Parts.each("event_types"),
                        either(
                                key(IncidentEventPlaces.KIND, "", Values.table(EVENT_TYPES)),
                                key(IncidentEventPlaces.KIND, "", known()))),
                in(IncidentEventPlaces.AT, "", Times.partial("start_time")),
                either(
                        Words.needed(IncidentEventPlaces.TEXT, "description"),
                        Words.text(IncidentEventPlaces.TEXT, "name")),
                ThreatMap.object("event"),
                unknownTime());
    }

    /** A kind of event that STIX calls as we do; any other is told by its words alone. */
    private static Values<EventKind> known() {
        return Values.text(
                "the same code, else `other`",
                java.util.Optional::of,
                word -> java.util.Optional.of(EventKind.list().find(word).isPresent() ? word : "other"));
    }

    private static Correspondence<IncidentEvent> unknownTime() {
        return otherwise(
                IncidentEventPlaces.AT,
                CoreProblem.VALUE_INVENTED,
                from -> Map.of(PartialTimePlaces.CERTAINTY.path(), "unknown"));
    }

    private static Correspondence<IncidentEvent> activity() {
        return all(
                Words.needed(IncidentEventPlaces.TEXT, "description"),
                in(IncidentEventPlaces.AT, "", Times.partial("start_time")),
                otherwise(IncidentEventPlaces.KIND, CoreProblem.VALUE_INVENTED, from -> "other"),
                unknownTime());
    }

    private static Correspondence<Measure> measure(String types, String outcome) {
        return all(
                either(
                        needed(Parts.each(types), key(MeasurePlaces.CODE, "", Codes.of(MeasureCode.list()))),
                        Words.needed(MeasurePlaces.TEXT, "description"),
                        Words.needed(MeasurePlaces.TEXT, "name")),
                one(MeasurePlaces.STATE, outcome, Codes.of(MeasureState.list())),
                either(
                        all(theirs(outcome, "successful"), in(MeasurePlaces.AT, "", Times.partial("end_time"))),
                        in(MeasurePlaces.AT, "", Times.partial("start_time"))),
                Words.text(MeasurePlaces.TEXT, "description"),
                Words.text(MeasurePlaces.TEXT, "name"),
                ThreatMap.object("task"),
                otherwise(MeasurePlaces.CODE, CoreProblem.VALUE_INVENTED, from -> "other"));
    }
}
