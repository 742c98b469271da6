package org.tocsin.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.version.Identity;
import org.tocsin.generator.version.Version;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of messages as one: each definition has one name, and all references are to these names. */
final class BundledSchema {

    private static final String DEFINITIONS = "#/$defs/";

    private final Version version;
    private final ObjectNode envelope;
    private final SortedMap<String, JsonNode> definitions = new TreeMap<>();
    private final List<Definition> bodies;

    BundledSchema(Version version, Format format, List<String> files) {
        this.version = version;
        for (String file : files) {
            JsonNode schema = format.data(file);
            schema.path("$defs").properties().forEach(each -> define(each.getKey(), file, each.getValue()));
            if (schema.has("type") && !file.equals(Format.ENVELOPE)) {
                define(Names.ofDefinition(file), file, schema);
            }
        }
        this.envelope = (ObjectNode) plain(Format.ENVELOPE, format.data(Format.ENVELOPE));
        this.bodies = format.bodiesByType();
    }

    private void define(String name, String file, JsonNode schema) {
        JsonNode other = definitions.put(Names.className(name), plain(file, schema));
        if (other != null) {
            throw new IllegalStateException("two definitions have the name " + name + ", the second in " + file);
        }
    }

    /** Every definition but the envelope, by its name. */
    SortedMap<String, JsonNode> definitions() {
        return definitions;
    }

    /** The name of the definition that a schema refers to; empty where it refers to none. */
    static String target(JsonNode schema) {
        return schema.path("$ref").asString("").replace(DEFINITIONS, "");
    }

    JsonNode envelope() {
        return envelope;
    }

    /** The bodies in the order of their types. */
    List<Definition> bodies() {
        return bodies;
    }

    /** Says of every message what the schemas say. */
    JsonNode whole() {
        return document("message", envelope, definitions);
    }

    /** One branch for each type, told by the constant of its {@code type}. */
    JsonNode byType() {
        SortedMap<String, JsonNode> all = new TreeMap<>(definitions);
        ObjectNode choice = Kit.JSON.createObjectNode();
        choice.put("title", "Tocsin message by its type");
        choice.put("description", "One message of a type of this version. The value of type says which branch it is.");
        bodies.forEach(body -> {
            String name = messageName(body);
            choice.withArray("oneOf").addObject().put("$ref", DEFINITIONS + name);
            if (all.put(name, ofType(body)) != null) {
                throw new IllegalStateException("a definition has the name of a message: " + name);
            }
        });
        return document("message-by-type", choice, all);
    }

    /** The messages of one type, with no more than the definitions that they need. */
    JsonNode document(Definition body) {
        ObjectNode message = ofType(body);
        SortedMap<String, JsonNode> needed = new TreeMap<>();
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(message));
        while (!waiting.isEmpty()) {
            for (String name : targets(waiting.pop())) {
                JsonNode definition = definitions.get(name);
                if (definition != null && needed.put(name, definition) == null) {
                    waiting.push(definition);
                }
            }
        }
        return document("types/" + body.messageType(), message, needed);
    }

    static String messageName(Definition body) {
        return body.javaName() + "Message";
    }

    private ObjectNode ofType(Definition body) {
        ObjectNode message = envelope.deepCopy();
        message.remove("allOf");
        // Generators of code take titles as names: that of the body is for the body.
        message.put("title", messageName(body));
        message.put("description", body.description());
        ObjectNode properties = (ObjectNode) message.path("properties");
        ObjectNode type = (ObjectNode) properties.path("type");
        type.remove("$ref");
        type.put("type", "string").put("const", body.messageType());
        ObjectNode content = (ObjectNode) properties.path("body");
        content.removeAll();
        content.put("$ref", DEFINITIONS + Names.className(body.shortName()));
        return message;
    }

    private ObjectNode document(String name, JsonNode root, Map<String, JsonNode> definitions) {
        ObjectNode document = Kit.JSON.createObjectNode();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", Identity.of(version, "bundled/" + name + ".schema.json"));
        root.properties().forEach(each -> document.set(each.getKey(), each.getValue()));
        ObjectNode below = document.putObject("$defs");
        definitions.forEach(below::set);
        return document;
    }

    private static Set<String> targets(JsonNode schema) {
        Set<String> targets = new TreeSet<>();
        schema.findValuesAsString("$ref").forEach(each -> targets.add(each.replace(DEFINITIONS, "")));
        return targets;
    }

    /** The schema without what belongs to a file of its own, and with references to names. */
    private static JsonNode plain(String file, JsonNode schema) {
        ObjectNode plain = (ObjectNode) schema.deepCopy();
        plain.remove(List.of("$schema", "$id", "$defs"));
        rename(file, plain);
        return plain;
    }

    private static void rename(String file, JsonNode node) {
        if (node instanceof ObjectNode object && object.path("$ref").isString()) {
            String target = Format.resolve(file, object.path("$ref").asString());
            object.put("$ref", DEFINITIONS + Names.className(Names.ofDefinition(target)));
        }
        node.forEach(each -> rename(file, each));
    }
}
