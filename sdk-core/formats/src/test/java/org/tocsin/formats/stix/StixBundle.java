package org.tocsin.formats.stix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A bundle as a STIX tool sees it. */
final class StixBundle {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonMapper JSON5 = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private final JsonNode root;

    private StixBundle(JsonNode root) {
        this.root = root;
    }

    static StixBundle of(byte[] json) {
        return new StixBundle(MAPPER.readTree(json));
    }

    JsonNode root() {
        return root;
    }

    /** The bundle around no objects. */
    JsonNode withoutObjects() {
        return ((ObjectNode) root.deepCopy()).without("objects");
    }

    List<JsonNode> objects() {
        return List.copyOf(root.get("objects").values());
    }

    List<JsonNode> objects(String type) {
        return objects().stream()
                .filter(object -> object.get("type").asString().equals(type))
                .toList();
    }

    JsonNode only(String type) {
        List<JsonNode> found = objects(type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " objects of type " + type);
        }
        return found.get(0);
    }

    /** What a tool sees that knows nothing of Tocsin: our extension and its definition are gone. */
    StixBundle withoutOurs() {
        ObjectNode copy = (ObjectNode) root.deepCopy();
        List<JsonNode> kept = new ArrayList<>();
        for (JsonNode object : copy.get("objects").values()) {
            if (object.get("id").asString().equals(StixTarget.EXTENSION)) {
                continue;
            }
            if (object.get("extensions") instanceof ObjectNode extensions) {
                extensions.remove(StixTarget.EXTENSION);
                if (extensions.isEmpty()) {
                    ((ObjectNode) object).remove("extensions");
                }
            }
            kept.add(object);
        }
        copy.putArray("objects").addAll(kept);
        return new StixBundle(copy);
    }

    /** Our extension. */
    JsonNode ours() {
        return objects().stream()
                .map(object -> object.path("extensions").path(StixTarget.EXTENSION))
                .filter(extension -> !extension.isMissingNode())
                .findFirst()
                .orElseThrow();
    }

    /** The residue in our extension, as a reader of JSON5 that is not ours has it; empty where there is none. */
    JsonNode residue() {
        String text = joined(ours().path("residue"));
        return JSON5.readTree(text.isEmpty() ? "{}" : text);
    }

    /** A text, or the list of its pieces where it is long. */
    static String joined(JsonNode text) {
        return text.isArray()
                ? text.values().stream().map(JsonNode::asString).collect(Collectors.joining())
                : text.asString("");
    }

    /** Every string of the bundle, and the languages that texts were translated into. */
    Set<String> strings() {
        Set<String> strings = new HashSet<>();
        leaves(root).filter(JsonNode::isString).forEach(leaf -> strings.add(leaf.asString()));
        objects("language-content")
                .forEach(content -> strings.addAll(content.get("contents").propertyNames()));
        return strings;
    }

    /** Every number of the bundle. */
    List<BigDecimal> numbers() {
        return leaves(root)
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .toList();
    }

    private static Stream<JsonNode> leaves(JsonNode node) {
        return node.isContainer() ? node.values().stream().flatMap(StixBundle::leaves) : Stream.of(node);
    }
}
