package org.tocsin.generator.sample;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One schema in a file of schemas.
 *
 * @param file the file, such as {@code common/text.schema.json}
 * @param pointer the JSON Pointer of the schema in it; empty for the whole file
 */
public record SchemaNode(String file, String pointer, JsonNode schema) {

    public String id() {
        return file + "#" + pointer;
    }

    public SchemaNode below(String... names) {
        String path = "/" + String.join("/", names);
        return new SchemaNode(file, pointer + path, schema.at(path));
    }

    public SchemaNode member(String name) {
        return below("properties", name);
    }

    public SchemaNode items() {
        return below("items");
    }

    /** The names of its members. */
    public List<String> members() {
        return List.copyOf(schema.path("properties").propertyNames());
    }

    public boolean is(String type) {
        return schema.path("type").asString("").equals(type);
    }

    public int number(String keyword, int otherwise) {
        return schema.path(keyword).asInt(otherwise);
    }

    public String text(String keyword) {
        return schema.path(keyword).asString("");
    }

    /** Whether it is a code list. */
    public boolean isCode() {
        return file.equals("common/codes.schema.json");
    }

    /** The name of its definition, or of its file. */
    public String name() {
        String last = pointer.isEmpty() ? file.replaceFirst("\\.schema\\.json$", "") : pointer;
        return last.substring(last.lastIndexOf('/') + 1);
    }
}
