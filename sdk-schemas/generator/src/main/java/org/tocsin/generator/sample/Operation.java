package org.tocsin.generator.sample;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of a JSON Patch (RFC 6902) that makes a case of a sample.
 *
 * @param json the operation as the suite writes it
 */
public record Operation(ObjectNode json) {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    public static Operation replace(String path, JsonNode value) {
        return new Operation(at("replace", path).set("value", value));
    }

    public static Operation add(String path, JsonNode value) {
        return new Operation(at("add", path).set("value", value));
    }

    public static Operation remove(String path) {
        return new Operation(at("remove", path));
    }

    /** Whether it replaces what the other adds. */
    public boolean replaces(Operation other) {
        return json.path("op").asString().equals("replace") && json.path("path").equals(other.json.path("path"));
    }

    public Operation asAdd() {
        return new Operation(json.deepCopy().put("op", "add"));
    }

    /** The value that is this text so many times. */
    public static Operation repeated(String path, String text, int times) {
        ObjectNode operation = at("replace", path);
        operation.putObject("repeat").put("text", text).put("times", times);
        return new Operation(operation);
    }

    /** The array that has this item so many times. */
    public static Operation repeated(String path, JsonNode item, int times) {
        ObjectNode operation = at("replace", path);
        ObjectNode repeat = operation.putObject("repeat");
        repeat.set("item", item);
        repeat.put("times", times);
        return new Operation(operation);
    }

    private static ObjectNode at(String name, String path) {
        return JsonNodeFactory.instance.objectNode().put("op", name).put("path", path);
    }
}
