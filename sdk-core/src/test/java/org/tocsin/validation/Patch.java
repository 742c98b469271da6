package org.tocsin.validation;

import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The operations that make a case of a message: those of RFC 6902 that the suite uses, and values that repeat. */
final class Patch {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Patch() {}

    /** The message after the operations; the given one stays as it is. */
    static JsonNode apply(JsonNode message, JsonNode operations) {
        JsonNode patched = message.deepCopy();
        for (JsonNode operation : operations) {
            apply((ObjectNode) patched, operation);
        }
        return patched;
    }

    private static void apply(ObjectNode message, JsonNode operation) {
        JsonPointer path = JsonPointer.compile(operation.path("path").asString());
        JsonNode holder = message.at(path.head());
        String last = path.last().getMatchingProperty();
        String name = operation.path("op").asString();
        if (!name.equals("add") && message.at(path).isMissingNode()) {
            throw new IllegalArgumentException("nothing is at " + path);
        }
        if (holder instanceof ArrayNode array) {
            change(array, name, last, operation);
        } else if (name.equals("remove")) {
            ((ObjectNode) holder).remove(last);
        } else {
            ((ObjectNode) holder).set(last, value(operation));
        }
    }

    private static void change(ArrayNode array, String name, String last, JsonNode operation) {
        int index = last.equals("-") ? array.size() : Integer.parseInt(last);
        switch (name) {
            case "remove" -> array.remove(index);
            case "add" -> array.insert(index, value(operation));
            default -> array.set(index, value(operation));
        }
    }

    /** The value that an operation gives, or that its recipe makes. */
    static JsonNode value(JsonNode operation) {
        JsonNode repeat = operation.path("repeat");
        int times = repeat.path("times").asInt(0);
        if (repeat.has("text")) {
            return NODES.stringNode(repeat.path("text").asString().repeat(times));
        }
        if (repeat.has("item")) {
            ArrayNode array = NODES.arrayNode();
            IntStream.range(0, times).forEach(i -> array.add(repeat.path("item")));
            return array;
        }
        if (repeat.has("member")) {
            ObjectNode object = NODES.objectNode();
            String name = repeat.path("member").asString();
            IntStream.rangeClosed(1, times)
                    .forEach(i -> object.set(name.replace("{n}", String.valueOf(i)), repeat.path("value")));
            return object;
        }
        return operation.path("value");
    }
}
