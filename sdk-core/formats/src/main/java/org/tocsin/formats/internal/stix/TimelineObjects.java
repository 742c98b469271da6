package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.stix.map.Codes;
import org.tocsin.formats.internal.stix.map.CourseMap;
import org.tocsin.formats.internal.stix.map.StixTime;
import org.tocsin.json.Node;

/**
 * The timeline: events for what happened and when the responders knew it, tasks for what they did. A time is not a task,
 * and an entry that says nothing but that something is unknown has no object.
 */
final class TimelineObjects {

    /** What became of the incident, where the report does not say whether it goes on. */
    private static final Map<String, String> DETERMINED = Map.of(
            "confirmed", "occurred",
            "near-miss", "not-occurred",
            "failed-attempt", "not-occurred",
            "false-alarm", "not-occurred");

    private final Draft draft;
    private final StixObject incident;
    private final Map<String, Object> core;
    private final Node times;

    TimelineObjects(Draft draft, StixObject incident, Map<String, Object> core) {
        this.draft = draft;
        this.incident = incident;
        this.core = core;
        this.times = draft.body().get("times");
    }

    void write() {
        course();
        for (CourseMap.Milestone each : CourseMap.MILESTONES) {
            String member = each.ours().path();
            listed(each.event(), times.get(member), "event", "event/" + member, each.words());
        }
        times.get("events").elements().forEach(this::event);
        draft.body().get("measures").elements().forEach(this::measure);
        draft.body().get("notified").elements().forEach(this::notified);
    }

    /** Writes the incident as one event, if it is told when it began or whether it goes on. */
    private void course() {
        boolean told = Codes.isTelling("answer", times.get("ongoing").toString());
        if (told || StixTime.of(times.at("started", "at")).isPresent()) {
            String determination = draft.body().get("determination").toString();
            listed(CourseMap.WHOLE, times, "event", "event/course", CourseMap.INCIDENT)
                    .filter(event -> event.get("status") == null)
                    .ifPresent(event -> event.put("status", DETERMINED.getOrDefault(determination, "undetermined")));
        }
    }

    private void event(Node entry) {
        String kind = entry.get("kind").toString();
        boolean telling = Codes.isNaming("event-kind", kind);
        if (telling || entry.get("text").exists()) {
            String name = telling ? Codes.title("event-kind", kind) : CourseMap.EVENT_NAME;
            listed(CourseMap.EVENT, entry, "event", "event" + entry.pointer(), name);
        }
    }

    private void measure(Node measure) {
        String code = measure.get("code").toString();
        boolean telling = Codes.isNaming("measure-code", code);
        if (code.equals("none")) {
            draft.label(incident, "measure-code", measure.get("code"));
        } else if (telling || measure.get("text").exists()) {
            String name = telling ? Codes.title("measure-code", code) : CourseMap.MEASURE_NAME;
            listed(CourseMap.MEASURE, measure, "task", "task" + measure.pointer(), name);
        }
    }

    private void notified(Node notice) {
        String whom = notice.get("whom").toString();
        if (whom.equals("none")) {
            draft.label(incident, "notified-body", notice.get("whom"));
        } else if (Codes.isTelling("notified-body", whom)) {
            String name = CourseMap.NOTICE_NAME + Codes.title("notified-body", whom);
            listed(CourseMap.NOTICE, notice, "task", "task" + notice.pointer(), name);
        }
    }

    /** The object that a map makes of a record, to which the incident refers. */
    @SuppressWarnings("unchecked")
    private Optional<StixObject> listed(Correspondence<?> map, Node record, String type, String part, String name) {
        Optional<StixObject> object = draft.objectOf(map, record, type, part);
        object.ifPresent(made -> {
            made.put("name", draft.named(name));
            ((List<Object>) core.computeIfAbsent(type + "_refs", none -> new ArrayList<>())).add(made.id());
        });
        return object;
    }
}
