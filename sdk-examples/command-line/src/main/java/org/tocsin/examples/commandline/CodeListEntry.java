package org.tocsin.examples.commandline;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * A code list.
 *
 * @param name its name
 * @param title its title
 * @param description what its codes say
 * @param open whether it takes codes that it does not define
 * @param source where it comes from
 * @param codes its codes, in order
 */
record CodeListEntry(
        String name, String title, String description, boolean open, String source, List<CodeEntry> codes) {

    String status() {
        return open ? "open" : "closed";
    }

    void write(JsonGenerator json) {
        json.writeStringProperty("list", name);
        json.writeStringProperty("title", title);
        json.writeStringProperty("description", description);
        json.writeStringProperty("status", status());
        json.writeStringProperty("source", source);
        json.writeNumberProperty("codes", codes.size());
    }
}
