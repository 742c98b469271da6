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
import static org.tocsin.formats.internal.map.Correspondence.usual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.Answer;
import org.tocsin.code.Certainty;
import org.tocsin.code.EventKind;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.code.NotifiedBody;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.IncidentEventPlaces;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.formats.internal.place.IncidentTimesPlaces;
import org.tocsin.formats.internal.place.MeasurePlaces;
import org.tocsin.formats.internal.place.NoticeGivenPlaces;
import org.tocsin.formats.internal.place.PartialTimePlaces;
import org.tocsin.formats.internal.stix.map.Worded.Labelled;
import org.tocsin.message.Measure;
import org.tocsin.message.PartialTime;
import org.tocsin.message.incident.IncidentEvent;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.incident.NoticeGiven;
import org.tocsin.validation.CoreProblem;

/** The course of an incident: its events and tasks, in all drafts of the extension, and times, events and measures of ours. */
public final class CourseMap {

    /** {@code event-type-ov}, by the kind of event that it has a value for. */
    private static final Map<String, String> EVENT_TYPES =
            Map.of("exfiltration", "data-exfiltration", "infiltration", "unauthorized-access-system");

    private static final Map<String, String> ONGOING = Map.of("yes", "ongoing", "no", "occurred");

    private static final String START = "start_time";
    private static final String END = "end_time";
    private static final String DONE = "done";
    private static final String OUTCOME = "outcome";

    public static final String INCIDENT = "Incident";
    public static final String EVENT_NAME = "Event";
    public static final String MEASURE_NAME = "Measure";
    public static final String NOTICE_NAME = "Notified: ";

    /**
     * A single time as an event.
     *
     * @param words what the event is called
     */
    public record Milestone(Place<IncidentTimes, PartialTime> ours, String words, Correspondence<PartialTime> event) {}

    public static final List<Milestone> MILESTONES = List.of(
            milestone(IncidentTimesPlaces.COMPROMISED, "Compromise", "compromised-system"),
            milestone(IncidentTimesPlaces.EXFILTRATED, "Exfiltration", "data-exfiltration"),
            milestone(IncidentTimesPlaces.DETECTED, "First detected"),
            milestone(IncidentTimesPlaces.AWARE, "Originator became aware"),
            milestone(IncidentTimesPlaces.CONTAINED, "Containment"),
            milestone(IncidentTimesPlaces.RECOVERED, "Recovery"),
            milestone(IncidentTimesPlaces.CLOSED, "Case closed"));

    /** The incident as one event, from its start. */
    public static final Correspondence<IncidentTimes> WHOLE = all(
            MadeName.key("name", INCIDENT),
            Worded.one(IncidentTimesPlaces.ONGOING, "status", "ongoing", ongoing(), Labelled.ALWAYS),
            in(IncidentTimesPlaces.STARTED, "", time(START)),
            ThreatMap.object("event"));

    public static final Correspondence<IncidentEvent> EVENT = all(
            either(
                    Worded.key(
                            IncidentEventPlaces.KIND,
                            "event_types/+",
                            EventKind.list().name(),
                            Values.table(EVENT_TYPES),
                            Labelled.ALWAYS),
                    needed(Parts.each("event_types"), key(IncidentEventPlaces.KIND, "", known())),
                    MadeName.key("name", EVENT_NAME)),
            usual("status", "occurred"),
            in(IncidentEventPlaces.AT, "", time(START)),
            Words.text(IncidentEventPlaces.TEXT, "description"),
            MadeName.title(
                    IncidentEventPlaces.KIND,
                    EventKind.list(),
                    "",
                    EVENT_NAME,
                    Words.text(IncidentEventPlaces.TEXT, "name")),
            ThreatMap.object("event"),
            otherwise(IncidentEventPlaces.KIND, CoreProblem.VALUE_INVENTED, from -> "unknown"),
            unknownTime());

    public static final Correspondence<Measure> MEASURE = measure("task_types");

    public static final Correspondence<NoticeGiven> NOTICE = all(
            Codes.key(NoticeGivenPlaces.WHOM, NotifiedBody.list()),
            usual("task_types/+", "reported"),
            usual(OUTCOME, "successful"),
            in(NoticeGivenPlaces.AT, "", time(END)),
            MadeName.title(NoticeGivenPlaces.WHOM, NotifiedBody.list(), NOTICE_NAME, NOTICE_NAME, all()),
            ThreatMap.object("task"));

    static final Correspondence<IncidentReport> COURSE = all(all(own()), all(others()));

    private CourseMap() {}

    private static ListPlace<IncidentReport, IncidentEvent> events() {
        return IncidentReportPlaces.TIMES.then(IncidentTimesPlaces.EVENTS);
    }

    /** What we write: it is told by its labels and its names. */
    private static List<Correspondence<IncidentReport>> own() {
        List<Correspondence<IncidentReport>> own = new ArrayList<>();
        own.add(single(IncidentReportPlaces.TIMES, StixParts.objects("event"), WHOLE));
        own.add(many(
                events(),
                StixParts.objects("event"),
                all(Implied.read(Codes.key(IncidentEventPlaces.KIND, EventKind.list())), EVENT)));
        MILESTONES.forEach(each -> own.add(
                single(IncidentReportPlaces.TIMES.then(each.ours()), StixParts.objects("event"), each.event())));
        own.add(many(IncidentReportPlaces.NOTIFIED, StixParts.objects("task"), NOTICE));
        own.add(many(
                IncidentReportPlaces.NOTIFIED,
                Parts.each("labels"),
                key(NoticeGivenPlaces.WHOM, "", none("notified-body"))));
        own.add(many(
                IncidentReportPlaces.MEASURES,
                StixParts.objects("task"),
                all(Implied.read(Codes.key(MeasurePlaces.CODE, MeasureCode.list())), MEASURE)));
        own.add(many(
                IncidentReportPlaces.MEASURES,
                Parts.each("labels"),
                key(MeasurePlaces.CODE, "", none("measure-code"))));
        return own;
    }

    /** That there was none, as a label of the incident. */
    private static <V> Values<V> none(String list) {
        String none = "none";
        return Values.table(Map.of(none, Codes.prefix(list) + none));
    }

    private static List<Correspondence<IncidentReport>> others() {
        return List.of(
                milestone(IncidentTimesPlaces.COMPROMISED, "event", "event_types", "compromised-system", START),
                milestone(IncidentTimesPlaces.EXFILTRATED, "event", "event_types", "data-exfiltration", START),
                milestone(IncidentTimesPlaces.DETECTED, "task", "task_types", "detected", END),
                milestone(IncidentTimesPlaces.CONTAINED, "task", "task_types", "containment", END),
                milestone(IncidentTimesPlaces.RECOVERED, "task", "task_types", "recovery", END),
                milestone(IncidentTimesPlaces.CLOSED, "task", "task_types", "closed", END),
                many(events(), StixParts.objects("event"), EVENT),
                many(IncidentReportPlaces.MEASURES, StixParts.objects("task"), MEASURE),
                // The first draft had what attackers and defenders did inside the incident.
                many(events(), Parts.each(IncidentMap.CORE + "/attacker_activities"), activity()),
                many(
                        IncidentReportPlaces.MEASURES,
                        Parts.each(IncidentMap.CORE + "/defender_activities"),
                        measure("activity_types")));
    }

    private static Milestone milestone(Place<IncidentTimes, PartialTime> ours, String words, String type) {
        return new Milestone(
                ours,
                words,
                all(theirs("event_types/+", type), milestone(ours, words).event()));
    }

    private static Milestone milestone(Place<IncidentTimes, PartialTime> ours, String words) {
        return new Milestone(
                ours,
                words,
                all(MadeName.key("name", words), usual("status", "occurred"), time(START), ThreatMap.object("event")));
    }

    /** A single time; only an object that says nothing else than that something is done may be one. */
    private static Correspondence<IncidentReport> milestone(
            Place<IncidentTimes, PartialTime> ours, String type, String member, String value, String time) {
        return single(
                IncidentReportPlaces.TIMES.then(ours),
                StixParts.objects(type),
                all(theirs(member, value), Times.partial(time), ThreatMap.object(type)));
    }

    /** What has occurred may be over because nobody said that it goes on, so that alone says no. */
    private static Values<Answer> ongoing() {
        return Values.text(
                "table",
                answer -> Optional.ofNullable(ONGOING.get(answer)),
                status -> Optional.of("yes").filter(yes -> status.equals(ONGOING.get(yes))));
    }

    /** A kind of event that STIX calls as we do; any other is told by its words alone. */
    private static Values<EventKind> known() {
        return Values.text(
                "the same code, else `other`",
                code -> Optional.empty(),
                word -> Optional.of(EventKind.list().find(word).isPresent() ? word : "other"));
    }

    /** A time, and how certain it is, as far as we write that. */
    private static Correspondence<PartialTime> time(String member) {
        return all(Times.partial(member), Codes.label(PartialTimePlaces.CERTAINTY, Certainty.list()));
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
                in(IncidentEventPlaces.AT, "", time(START)),
                otherwise(IncidentEventPlaces.KIND, CoreProblem.VALUE_INVENTED, from -> "other"),
                unknownTime());
    }

    private static Correspondence<Measure> measure(String types) {
        return all(
                either(
                        Worded.key(
                                MeasurePlaces.CODE,
                                types + "/+",
                                MeasureCode.list().name(),
                                Codes.of(MeasureCode.list()),
                                Labelled.ALWAYS),
                        needed(Parts.each(types), key(MeasurePlaces.CODE, "", Codes.of(MeasureCode.list()))),
                        Words.needed(MeasurePlaces.TEXT, "description"),
                        Words.needed(MeasurePlaces.TEXT, "name")),
                one(MeasurePlaces.STATE, OUTCOME, Codes.of(MeasureState.list())),
                usual(OUTCOME, "unknown"),
                either(
                        all(
                                Implied.whereOurs(MeasurePlaces.STATE, Set.of(DONE)),
                                theirs(OUTCOME, "successful"),
                                in(MeasurePlaces.AT, "", time(END))),
                        in(MeasurePlaces.AT, "", time(START))),
                Words.text(MeasurePlaces.TEXT, "description"),
                MadeName.title(
                        MeasurePlaces.CODE,
                        MeasureCode.list(),
                        "",
                        MEASURE_NAME,
                        Words.text(MeasurePlaces.TEXT, "name")),
                ThreatMap.object("task"),
                otherwise(MeasurePlaces.CODE, CoreProblem.VALUE_INVENTED, from -> "other"));
    }
}
