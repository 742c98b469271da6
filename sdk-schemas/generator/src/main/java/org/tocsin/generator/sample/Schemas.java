package org.tocsin.generator.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.JsonNode;

/**
 * The schemas of messages.
 *
 * @param files each schema by its file
 */
public record Schemas(SortedMap<String, JsonNode> files) {

    /**
     * The schemas that a message refers to.
     *
     * @param written those that are generated, by their files
     */
    public static Schemas of(Format format, Map<String, String> written) {
        SortedMap<String, JsonNode> files = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(Format.ENVELOPE));
        while (!waiting.isEmpty()) {
            String file = waiting.pop();
            String text = written.get(file);
            JsonNode schema = text == null ? format.data(file) : Operation.JSON.readTree(text);
            files.put(file, schema);
            schema.findValuesAsString("$ref").stream()
                    .map(reference -> Format.resolve(file, reference).replaceFirst("#.*", ""))
                    .filter(other -> !files.containsKey(other) && !waiting.contains(other))
                    .forEach(waiting::push);
        }
        return new Schemas(files);
    }

    public SchemaNode envelope() {
        return file(Format.ENVELOPE);
    }

    public SchemaNode body(String type) {
        return file("types/" + type + ".schema.json");
    }

    public boolean hasBody(String type) {
        return files.containsKey("types/" + type + ".schema.json");
    }

    private SchemaNode file(String name) {
        return at(name, "");
    }

    /** What stands in a file at a pointer. */
    public SchemaNode at(String file, String pointer) {
        JsonNode whole = Objects.requireNonNull(files.get(file), file);
        return new SchemaNode(file, pointer, whole.at(pointer));
    }

    /** The schema that a reference leads to, or the schema itself where it refers to none. */
    public SchemaNode meant(SchemaNode node) {
        SchemaNode meant = node;
        while (meant.schema().has("$ref")) {
            String target = Format.resolve(meant.file(), meant.text("$ref"));
            String file = target.replaceFirst("#.*", "");
            String pointer = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
            meant = at(file, pointer);
        }
        return meant;
    }

    /** Every schema that says something itself, in the order of the files. */
    public List<SchemaNode> all() {
        List<SchemaNode> all = new ArrayList<>();
        for (String name : files.keySet()) {
            collect(file(name), all);
        }
        return all;
    }

    private static void collect(SchemaNode node, List<SchemaNode> all) {
        all.add(node);
        node.members().forEach(name -> collect(node.member(name), all));
        if (node.schema().has("items")) {
            collect(node.items(), all);
        }
        node.schema().path("$defs").propertyNames().forEach(name -> collect(node.below("$defs", name), all));
    }
}
