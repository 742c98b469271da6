package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tocsin.formats.internal.stix.map.StixTime;
import org.tocsin.json.Node;

/**
 * The timeline: events for what happened and when the responders knew it, tasks for what they did. A time is not a task,
 * and an entry that says nothing but that something is unknown has no object.
 */
final class TimelineObjects {

    private static final Map<String, String> ONGOING = Map.of("yes", "ongoing", "no", "occurred");

    /** What became of the incident, where the report does not say whether it goes on. */
    private static final Map<String, String> DETERMINED = Map.of(
            "confirmed", "occurred",
            "near-miss", "not-occurred",
            "failed-attempt", "not-occurred",
            "false-alarm", "not-occurred");

    private static final String START = "start_time";
    private static final String END = "end_time";

    private final Draft draft;
    private final Map<String, Object> core;
    private final Node times;

    TimelineObjects(Draft draft, Map<String, Object> core) {
        this.draft = draft;
        this.core = core;
        this.times = draft.body().get("times");
    }

    void write() {
        course();
        milestone("compromised", "Compromise", "compromised-system");
        milestone("exfiltrated", "Exfiltration", "data-exfiltration");
        milestone("detected", "First detected", "");
        milestone("aware", "Originator became aware", "");
        milestone("contained", "Containment", "");
        milestone("recovered", "Recovery", "");
        milestone("closed", "Case closed", "");
        times.get("events").elements().forEach(this::event);
        draft.body().get("measures").elements().forEach(this::measure);
        draft.body().get("notified").elements().forEach(this::notified);
    }

    /** Writes the incident as one event, from its start. */
    private void course() {
        Node ongoing = times.get("ongoing");
        boolean told = ONGOING.containsKey(ongoing.toString());
        if (StixTime.of(times.at("started", "at")).isEmpty() && !told) {
            return;
        }
        StixObject event = event("event/course", "Incident");
        String determination = draft.body().get("determination").toString();
        event.put(
                "status",
                ONGOING.getOrDefault(ongoing.toString(), DETERMINED.getOrDefault(determination, "undetermined")));
        if (told) {
            draft.account().typed(ongoing);
        }
        draft.time(event, START, times.get("started"));
    }

    private void milestone(String member, String name, String type) {
        if (StixTime.of(times.at(member, "at")).isPresent()) {
            StixObject event = event("event/" + member, name).put("status", "occurred");
            if (!type.isEmpty()) {
                event.add("event_types", type);
            }
            draft.time(event, START, times.get(member));
        }
    }

    private void event(Node entry) {
        String kind = entry.get("kind").toString();
        boolean telling = draft.codes().isTelling("event-kind", kind) && !kind.equals("other");
        if (!telling && !entry.get("text").exists()) {
            return;
        }
        String name = telling ? draft.codes().title("event-kind", kind) : "Event";
        StixObject object = event("event" + entry.pointer(), name).put("status", "occurred");
        if (Vocabulary.EVENT_TYPES.containsKey(kind)) {
            object.add("event_types", Vocabulary.EVENT_TYPES.get(kind));
        }
        draft.label(object, "event-kind", entry.get("kind"));
        draft.time(object, START, entry.get("at"));
        object.text("description", entry.get("text"));
    }

    private void measure(Node measure) {
        Node code = measure.get("code");
        String word = code.toString();
        boolean telling = draft.codes().isTelling("measure-code", word) && !word.equals("other");
        if (word.equals("none") || (!telling && !measure.get("text").exists())) {
            return;
        }
        StixObject task =
                task("task" + measure.pointer(), telling ? draft.codes().title("measure-code", word) : "Measure");
        draft.codes().stix("measure-code", word).ifPresent(type -> task.add("task_types", type));
        draft.label(task, "measure-code", code);
        Node state = measure.get("state");
        task.put(
                "outcome", draft.codes().stix("measure-state", state.toString()).orElse("unknown"));
        draft.account().typed(state);
        draft.time(task, state.toString().equals("done") ? END : START, measure.get("at"));
        task.text("description", measure.get("text"));
    }

    private void notified(Node notice) {
        Node whom = notice.get("whom");
        if (!draft.codes().isTelling("notified-body", whom.toString())
                || whom.toString().equals("none")) {
            return;
        }
        StixObject task = task(
                        "task" + notice.pointer(), "Notified: " + draft.codes().title("notified-body", whom.toString()))
                .add("task_types", "reported")
                .put("outcome", "successful");
        draft.label(task, "notified-body", whom);
        draft.time(task, END, notice.get("at"));
    }

    private StixObject event(String part, String name) {
        return listed("event_refs", draft.object("event", part).put("name", draft.named(name)));
    }

    private StixObject task(String part, String name) {
        return listed("task_refs", draft.object("task", part).put("name", draft.named(name)));
    }

    @SuppressWarnings("unchecked")
    private StixObject listed(String member, StixObject object) {
        ((List<Object>) core.computeIfAbsent(member, none -> new ArrayList<>())).add(object.id());
        return object;
    }
}
