package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.json.Node;

/** The timeline: events for what happened to the victim, tasks for the response. */
final class TimelineObjects {

    private static final Map<String, String> ONGOING = Map.of("yes", "ongoing", "no", "occurred");
    private static final String START = "start_time";
    private static final String END = "end_time";

    private final Draft draft;
    private final StixObject incident;
    private final Map<String, Object> core;
    private final Node times;
    private final List<Object> events = new ArrayList<>();
    private final List<Object> tasks = new ArrayList<>();

    TimelineObjects(Draft draft, StixObject incident, Map<String, Object> core) {
        this.draft = draft;
        this.incident = incident;
        this.core = core;
        this.times = draft.body().get("times");
    }

    void write() {
        course();
        milestone("compromised", "Compromise", "compromised-system");
        milestone("exfiltrated", "Exfiltration", "data-exfiltration");
        done("aware", "Originator became aware", "aware");
        done("detected", "Detected", "detected");
        done("contained", "Contained", "containment");
        done("recovered", "Recovered", "recovery");
        done("closed", "Closed", "closed");
        times.get("events").elements().forEach(this::event);
        draft.body().get("measures").elements().forEach(this::measure);
        draft.body().get("notified").elements().forEach(this::notified);
        if (!events.isEmpty()) {
            core.put("events", events);
        }
        if (!tasks.isEmpty()) {
            core.put("tasks", tasks);
        }
    }

    /** Writes the incident as one event, from its start. */
    private void course() {
        Node ongoing = times.get("ongoing");
        if (!times.get("started").get("at").exists() && !ongoing.exists()) {
            return;
        }
        StixObject event = event("event/course", "Course of the incident");
        event.put("status", ONGOING.getOrDefault(ongoing.toString(), "undetermined"));
        if (core.get("incident_types") instanceof List<?> types) {
            event.put("event_types", List.copyOf(types));
        }
        draft.account().typed(ongoing);
        draft.time(event, START, times.get("started"));
    }

    private void milestone(String member, String name, String type) {
        if (StixTime.of(times.at(member, "at")).isPresent()) {
            StixObject event =
                    event("event/" + member, name).add("event_types", type).put("status", "occurred");
            draft.time(event, START, times.get(member));
        }
    }

    private void done(String member, String name, String type) {
        if (StixTime.of(times.at(member, "at")).isPresent()) {
            StixObject task =
                    task("task/" + member, name).add("task_types", type).put("outcome", "successful");
            draft.time(task, END, times.get(member));
        }
    }

    private void event(Node entry) {
        String kind = entry.get("kind").toString();
        String name = draft.codes().title("event-kind", kind);
        StixObject object = draft.codes()
                .stix("event-kind", kind)
                .map(type -> task("task" + entry.pointer(), name)
                        .add("task_types", type)
                        .put("outcome", "successful"))
                .orElseGet(() -> event("event" + entry.pointer(), name)
                        .add("event_types", kind)
                        .put("status", "occurred"));
        draft.label(object, "event-kind", entry.get("kind"));
        draft.time(object, object.type().equals("task") ? END : START, entry.get("at"));
        object.text("description", entry.get("text"));
    }

    private void measure(Node measure) {
        Node code = measure.get("code");
        if (code.toString().equals("none")) {
            return;
        }
        StixObject task = task("task" + measure.pointer(), draft.codes().title("measure-code", code.toString()));
        draft.codes().stix("measure-code", code.toString()).ifPresent(type -> task.add("task_types", type));
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
        StixObject task = task(
                        "task" + notice.pointer(), "Notified: " + draft.codes().title("notified-body", whom.toString()))
                .add("task_types", "reported")
                .put("outcome", "successful");
        draft.label(task, "notified-body", whom);
        draft.time(task, END, notice.get("at"));
    }

    private StixObject event(String key, String name) {
        return listed(events, "event_ref", draft.object("event", key).put("name", name));
    }

    private StixObject task(String key, String name) {
        return listed(tasks, "task_ref", draft.object("task", key).put("name", name));
    }

    private StixObject listed(List<Object> list, String member, StixObject object) {
        list.add(new LinkedHashMap<>(Map.of(member, object.id())));
        draft.relate(object, "related-to", incident);
        return object;
    }
}
