package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Map;
import org.tocsin.examples.console.JsonLine;
import tools.jackson.core.JsonGenerator;

/**
 * A code of a list, with what it means.
 *
 * @param list the list
 * @param code the code as it stands in messages
 * @param title its name
 * @param definition what it means
 * @param deprecated whether it is only read, and no more written
 * @param aliases other spellings that are read as this code, and no more written
 * @param crosswalk the nearest codes of other systems, by system
 */
record CodeEntry(
        String list,
        String code,
        String title,
        String definition,
        boolean deprecated,
        List<String> aliases,
        Map<String, List<String>> crosswalk) {

    /** Whether a text means this code. */
    boolean isCalled(String text) {
        return code.equals(text) || aliases.contains(text);
    }

    /** What it means, and how else it may be spelt. */
    String meaning() {
        return aliases.isEmpty()
                ? definition
                : definition + " Also read as " + code + ": " + String.join(", ", aliases) + ".";
    }

    void write(JsonGenerator json) {
        json.writeStringProperty("list", list);
        json.writeStringProperty("code", code);
        json.writeStringProperty("title", title);
        json.writeStringProperty("definition", definition);
        json.writeBooleanProperty("deprecated", deprecated);
        JsonLine.strings(json, "aliases", aliases);
        json.writeObjectPropertyStart("crosswalk");
        crosswalk.forEach((system, codes) -> JsonLine.strings(json, system, codes));
        json.writeEndObject();
    }
}
