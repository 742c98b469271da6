package org.tocsin.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The samples of the conformance suite, from which all inputs are made, as bytes and as trees that can be edited. */
final class Samples {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Samples() {}

    /** The sample of this name, as it is written. */
    static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name + ".json")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sample of this name as a tree of one's own. */
    static ObjectNode tree(String name) {
        return tree(bytes(name));
    }

    /** This message as a tree of one's own. */
    static ObjectNode tree(byte[] json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    /** The tree as compact JSON. */
    static byte[] compact(JsonNode tree) {
        return MAPPER.writeValueAsBytes(tree);
    }

    /** Sets the member or element at a pointer to this JSON; the object or array around it has to be there. */
    static void set(ObjectNode tree, String pointer, String json) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode value = MAPPER.readTree(json);
        if (tree.at(place.head()) instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            object(tree, place).set(place.last().getMatchingProperty(), value);
        }
    }

    /** Removes the member at a pointer, which has to be there. */
    static void remove(ObjectNode tree, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        Objects.requireNonNull(object(tree, place).remove(place.last().getMatchingProperty()), pointer);
    }

    private static ObjectNode object(ObjectNode tree, JsonPointer place) {
        return (ObjectNode) tree.at(place.head());
    }
}
