package org.tocsin.examples.commandline;

import org.tocsin.examples.console.JsonLine;
import org.tocsin.vocabulary.Aspect;
import org.tocsin.vocabulary.Term;
import tools.jackson.core.JsonGenerator;

/**
 * A code of a list, with what it means.
 *
 * @param list the name of the list
 * @param term what the list says of it
 */
record CodeEntry(String list, Term term) {

    String code() {
        return term.code();
    }

    /** What it means, and how else it may be spelt. */
    String meaning() {
        return term.aliases().isEmpty()
                ? term.definition()
                : term.definition() + " Also read as " + code() + ": " + String.join(", ", term.aliases()) + ".";
    }

    /** What the kind of incident is about; empty in a list without aspects. */
    String aspect() {
        Aspect aspect = term.aspect();
        return aspect == null ? "" : aspect.code();
    }

    void write(JsonGenerator json) {
        json.writeStringProperty("list", list);
        json.writeStringProperty("code", code());
        json.writeStringProperty("title", term.title());
        json.writeStringProperty("definition", term.definition());
        json.writeBooleanProperty("deprecated", term.deprecated());
        JsonLine.strings(json, "aliases", term.aliases());
        writeGuidance(json);
        json.writeObjectPropertyStart("crosswalk");
        term.crosswalk().forEach((system, codes) -> JsonLine.strings(json, system, codes));
        json.writeEndObject();
    }

    /** What helps to choose it, as far as the list says it. */
    private void writeGuidance(JsonGenerator json) {
        if (term.aspect() != null) {
            json.writeStringProperty("aspect", aspect());
        }
        if (term.example() != null) {
            json.writeStringProperty("example", term.example());
        }
        if (!term.instead().isEmpty()) {
            json.writeArrayPropertyStart("instead");
            term.instead().forEach(each -> {
                json.writeStartObject();
                json.writeStringProperty("kind", each.code());
                json.writeStringProperty("when", each.sign());
                json.writeEndObject();
            });
            json.writeEndArray();
        }
        if (!term.keywords().isEmpty()) {
            json.writeObjectPropertyStart("keywords");
            term.keywords().forEach((language, words) -> JsonLine.strings(json, language, words));
            json.writeEndObject();
        }
    }
}
