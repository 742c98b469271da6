package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tocsin.formats.internal.stix.map.Codes;
import org.tocsin.json.Node;

/**
 * What a reader of a plain tool needs to know of an incident, as words of one note: its times, its measures, and what the
 * report says of who was behind it. Who that is stays out of every object, so that nobody is held responsible.
 */
final class Particulars {

    private static final Map<String, String> TIMES =
            Map.of("started", "Started", "detected", "Detected", "contained", "Contained", "recovered", "Recovered");

    private static final List<String> ORDER = List.of("started", "detected", "contained", "recovered");

    private final Draft draft;
    private final List<String> lines = new ArrayList<>();

    Particulars(Draft draft) {
        this.draft = draft;
    }

    /** Writes the note about these objects, if there is anything to tell. */
    void write(StixObject... subjects) {
        draft.body().get("actors").elements().forEach(this::actor);
        if (!lines.isEmpty()) {
            ORDER.forEach(this::time);
            draft.body().get("measures").elements().forEach(this::measure);
            StixObject note = draft.object("note", "particulars")
                    .put("abstract", "Particulars")
                    .put("content", String.join("\n", lines))
                    .put("lang", "en");
            for (StixObject subject : subjects) {
                note.add("object_refs", subject.id());
            }
        }
    }

    private void time(String member) {
        draft.body().at("times", member, "at").text().ifPresent(at -> lines.add(TIMES.get(member) + ": " + at));
    }

    private void measure(Node measure) {
        String code = measure.get("code").toString();
        if (Codes.isTelling("measure-code", code)) {
            String state =
                    measure.get("state").text().map(text -> " (" + text + ')').orElse("");
            lines.add("Measure: " + Codes.title("measure-code", code) + state);
        }
    }

    /** The relation, kind and motive of an actor; neither a name nor where it was seen from. */
    private void actor(Node actor) {
        List<String> words = new ArrayList<>();
        words.addAll(told(List.of(actor.get("relation"))));
        words.addAll(told(actor.get("kinds").elements()));
        told(actor.get("motives").elements()).forEach(motive -> words.add("motive " + motive));
        if (!words.isEmpty()) {
            lines.add("Actor, as reported and nobody accused: " + String.join("; ", words));
        }
    }

    private List<String> told(List<Node> codes) {
        List<String> words = new ArrayList<>();
        for (Node code : codes) {
            if (code.exists() && Codes.isTelling(code.toString())) {
                words.add(code.toString());
                draft.told(code, "words of a note");
            }
        }
        return words;
    }
}
