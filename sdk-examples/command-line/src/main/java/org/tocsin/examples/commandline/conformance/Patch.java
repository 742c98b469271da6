package org.tocsin.examples.commandline.conformance;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes of a message, in the three operations of RFC 6902 that the suite uses, with values that may be repeated. */
final class Patch {

    private static final int MOST = 1_000_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Patch() {}

    /** The message after all operations; the one given is changed. */
    static JsonNode apply(JsonPlace operations, JsonNode message) {
        JsonNode changed = message;
        for (JsonPlace each : operations.elements()) {
            changed = changed(each, changed);
        }
        return changed;
    }

    private static JsonNode changed(JsonPlace operation, JsonNode message) {
        String name = operation.get("op").oneOf("add", "replace", "remove");
        JsonPlace path = operation.get("path");
        if (path.text().isEmpty() && !name.equals("remove")) {
            return value(operation);
        }
        change(operation, name, path, message);
        return message;
    }

    private static void change(JsonPlace operation, String name, JsonPlace path, JsonNode message) {
        List<String> steps = steps(path);
        JsonNode parent = message;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = child(path, parent, step);
        }
        String last = steps.get(steps.size() - 1);
        if (!name.equals("add")) {
            child(path, parent, last);
        }
        if (parent instanceof ObjectNode object) {
            if (name.equals("remove")) {
                object.remove(last);
            } else {
                object.set(last, value(operation));
            }
        } else if (parent instanceof ArrayNode array) {
            change(operation, name, array, last, path);
        } else {
            throw path.wrong("its parent is neither an object nor an array");
        }
    }

    private static void change(JsonPlace operation, String name, ArrayNode array, String last, JsonPlace path) {
        int at = last.equals("-") ? array.size() : index(path, last);
        switch (name) {
            case "remove" -> array.remove(at);
            case "replace" -> array.set(at, value(operation));
            default -> {
                if (at > array.size()) {
                    throw path.wrong("the array has no such place");
                }
                array.insert(at, value(operation));
            }
        }
    }

    private static JsonNode child(JsonPlace path, JsonNode parent, String step) {
        JsonNode child = parent.isArray() ? parent.get(index(path, step)) : parent.get(step);
        if (child == null) {
            throw path.wrong("the message has no such place");
        }
        return child;
    }

    private static int index(JsonPlace path, String step) {
        if (!step.matches("0|[1-9][0-9]{0,8}")) {
            throw path.wrong("\"" + step + "\" is no number of an element");
        }
        return Integer.parseInt(step);
    }

    private static List<String> steps(JsonPlace path) {
        String pointer = path.text();
        if (!pointer.startsWith("/")) {
            throw path.wrong("this should be a JSON Pointer to a member or an element");
        }
        return List.of(pointer.substring(1).split("/", -1)).stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** A name as it stands in a JSON Pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static JsonNode value(JsonPlace operation) {
        return operation
                .optional("repeat")
                .map(Patch::repeated)
                .orElseGet(() -> operation.get("value").node().deepCopy());
    }

    private static JsonNode repeated(JsonPlace repeat) {
        JsonPlace number = repeat.get("times");
        int times = number.integer();
        if (times < 0 || times > MOST) {
            throw number.wrong("this should be from 0 to " + MOST);
        }
        if (repeat.optional("text").isPresent()) {
            String text = repeat.get("text").text();
            if ((long) text.length() * times > SuiteFiles.MOST_BYTES) {
                throw repeat.wrong("this gives more than a file may have");
            }
            return NODES.stringNode(text.repeat(times));
        }
        if (repeat.optional("item").isPresent()) {
            ArrayNode items = NODES.arrayNode();
            for (int each = 0; each < times; each++) {
                items.add(repeat.get("item").node().deepCopy());
            }
            return items;
        }
        String name = repeat.get("member").text();
        ObjectNode members = NODES.objectNode();
        for (int each = 1; each <= times; each++) {
            members.set(
                    name.replace("{n}", Integer.toString(each)),
                    repeat.get("value").node().deepCopy());
        }
        return members;
    }
}
