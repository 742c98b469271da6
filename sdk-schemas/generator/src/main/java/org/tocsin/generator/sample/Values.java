package org.tocsin.generator.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tocsin.generator.source.Dialect;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Short values that keep a schema. */
public final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schemas schemas;
    private final Choices choices;
    /** The shortest value of each schema in the samples. */
    private final Map<String, JsonNode> seen = new HashMap<>();

    public Values(Schemas schemas, Choices choices) {
        this.schemas = schemas;
        this.choices = choices;
    }

    public void learn(Map<String, List<Place>> places) {
        places.forEach((id, found) -> seen.put(
                id, found.stream().map(Place::value).min(Places.shortest()).orElseThrow()));
    }

    /** A value of a schema: a chosen one, the shortest of the samples, or one that is made of its parts. */
    public JsonNode of(SchemaNode node) {
        SchemaNode meant = schemas.meant(node);
        for (SchemaNode each : List.of(node, meant)) {
            JsonNode chosen = choices.value(each);
            if (!chosen.isMissingNode()) {
                return chosen;
            }
        }
        JsonNode known = seen.getOrDefault(node.id(), seen.get(meant.id()));
        return known == null ? least(meant) : known;
    }

    /** An item for a list of many: the chosen one with this number, or the shortest that there is. */
    public JsonNode item(SchemaNode list, Place place, int number) {
        JsonNode chosen = choices.items(list);
        if (!chosen.isMissingNode()) {
            return chosen.path(Math.min(number, chosen.size()) - 1);
        }
        JsonNode chosenOfAny = choices.value(schemas.meant(list.items()));
        if (!chosenOfAny.isMissingNode()) {
            return chosenOfAny;
        }
        JsonNode present = place.value().path(0);
        return Stream.of(present, of(list.items())).min(Places.shortest()).orElseThrow();
    }

    /** The shortest value that the schema alone asks for. */
    private JsonNode least(SchemaNode node) {
        SchemaNode meant = schemas.meant(node);
        return switch (meant.text("type")) {
            case "object" -> object(meant);
            case "array" -> JSON.arrayNode().add(of(meant.items()));
            case "integer" ->
                JSON.numberNode(Math.max(1, meant.schema().path("minimum").asLong()));
            case "boolean" -> JSON.booleanNode(true);
            default -> string(meant);
        };
    }

    private JsonNode object(SchemaNode node) {
        ObjectNode object = JSON.objectNode();
        node.schema().path("required").forEach(name -> object.set(name.asString(), of(node.member(name.asString()))));
        return object;
    }

    private JsonNode string(SchemaNode node) {
        JsonNode known = seen.get(node.id());
        if (known != null) {
            return known;
        }
        JsonNode listed = node.schema().path("enum").path(0);
        JsonNode example = node.schema().path("examples").path(0);
        String code = node.isCode() ? "unknown" : "a";
        JsonNode made = !listed.isMissingNode() ? listed : !example.isMissingNode() ? example : JSON.stringNode(code);
        Dialect.require(
                !node.schema().has("pattern") || made.asString().matches(node.text("pattern")),
                "sample/choices.json has no value of " + node.id());
        return made;
    }
}
