package org.tocsin.internal.explain;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tocsin.internal.json.Pointers;
import org.tocsin.internal.json.ShapeCodes;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import tools.jackson.databind.JsonNode;

/** Turns what the schema engine says into our problems: by keyword, and by place where a rule has its own code. */
final class ShapeProblems {

    private final Map<String, JsonNode> schemas;

    /** For errors of these schemas, by their identifiers. */
    ShapeProblems(Map<String, JsonNode> schemas) {
        this.schemas = Map.copyOf(schemas);
    }

    Problem of(Error error) {
        String pointer = pointer(error);
        String schema = String.valueOf(error.getSchemaLocation());
        JsonNode node = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> missing(Pointers.member(pointer, error.getProperty()), error.getProperty(), schema);
            case "additionalProperties" ->
                Problem.of(CoreProblem.SHP_002, Pointers.member(pointer, error.getProperty()), error.getProperty());
            case "type" -> Problem.of(CoreProblem.SHP_003, pointer, node.asString(), kind(error.getInstanceNode()));
            case "enum" ->
                ShapeCodes.noCode(pointer, error.getInstanceNode().asString(""), listName(schema), codes(node));
            case "pattern" ->
                ShapeCodes.otherForm(
                        pointer, expected(schema), error.getInstanceNode().asString(""));
            case "minimum", "maximum" -> Problem.of(CoreProblem.SHP_005, pointer, bounds(error, "minimum", "maximum"));
            case "minItems", "maxItems" ->
                Problem.of(CoreProblem.SHP_006, pointer, bounds(error, "minItems", "maxItems"));
            case "minLength", "maxLength" ->
                Problem.of(CoreProblem.SHP_007, pointer, bounds(error, "minLength", "maxLength"));
            default -> Problem.of(CoreProblem.SHP_004, pointer, error.getKeyword());
        };
    }

    private static Problem missing(String pointer, String member, String schema) {
        return schema.contains("/common/quantity.schema.json")
                ? Problem.of(CoreProblem.SHP_011, pointer)
                : ShapeCodes.missing(pointer, member);
    }

    /** The title of a form, with the examples that the schema gives. */
    private String expected(String location) {
        JsonNode form = parent(location);
        List<String> examples = new ArrayList<>();
        form.path("examples").forEach(example -> examples.add(example.asString()));
        String title = form.path("title").asString("");
        return examples.isEmpty() ? title : title + " (" + String.join(", ", examples) + ")";
    }

    private static List<String> codes(JsonNode enumeration) {
        List<String> codes = new ArrayList<>();
        enumeration.forEach(code -> codes.add(code.asString()));
        return codes;
    }

    /** The schema that the keyword at a location belongs to. */
    private JsonNode parent(String location) {
        String[] parts = location.split("#", 2);
        return Objects.requireNonNull(schemas.get(parts[0])).at(Pointers.parent(parts[1]));
    }

    /** Both bounds of a member, of which one was broken; where only one is set, the other is what the dialect implies. */
    private String[] bounds(Error error, String least, String most) {
        JsonNode schema = parent(String.valueOf(error.getSchemaLocation()));
        return new String[] {schema.path(least).asString("1"), schema.path(most).asString("")};
    }

    private static String listName(String schema) {
        String[] steps = schema.split("/", -1);
        return steps.length < 2 ? "" : steps[steps.length - 2];
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    private static String kind(JsonNode node) {
        return node.isIntegralNumber() ? "integer" : node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
