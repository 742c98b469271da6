package org.tocsin.internal.explain;

import com.networknt.schema.Error;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tocsin.internal.json.Pointers;
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
                Problem.of(
                        pointer.endsWith("/tlp") ? CoreProblem.TLP_001 : CoreProblem.COD_001,
                        pointer,
                        error.getInstanceNode().asString(""),
                        listName(schema));
            case "pattern" -> pattern(pointer, schema, error.getInstanceNode().asString(""));
            case "minimum", "maximum" -> Problem.of(CoreProblem.SHP_005, pointer, bounds(error, "minimum", "maximum"));
            case "minItems", "maxItems" ->
                Problem.of(CoreProblem.SHP_006, pointer, bounds(error, "minItems", "maxItems"));
            case "minLength", "maxLength" ->
                Problem.of(CoreProblem.SHP_007, pointer, bounds(error, "minLength", "maxLength"));
            default -> Problem.of(CoreProblem.SHP_004, pointer, error.getKeyword());
        };
    }

    private static Problem missing(String pointer, String member, String schema) {
        if (pointer.equals("/realm")) {
            return Problem.of(CoreProblem.EXR_001, pointer);
        }
        if (schema.contains("national") && member.equals("scheme")) {
            return Problem.of(CoreProblem.SHP_010, pointer);
        }
        if (schema.contains("quantity.schema.json")) {
            return Problem.of(CoreProblem.SHP_011, pointer);
        }
        return Problem.of(CoreProblem.SHP_001, pointer, member);
    }

    /** A form that has a rule of its own is reported under that rule's code. */
    private static Problem pattern(String pointer, String schema, String text) {
        String form = schema.replaceFirst("/pattern$", "");
        String name = form.substring(form.lastIndexOf('/') + 1);
        return switch (name) {
            case "timestamp" -> Problem.of(CoreProblem.TIM_001, pointer, text);
            case "party-code" -> Problem.of(CoreProblem.PTY_001, pointer, text);
            default -> Problem.of(CoreProblem.SHP_004, pointer, name.replace('-', ' '));
        };
    }

    /** Both bounds of a member, of which one was broken; where only one is set, the other is what the dialect implies. */
    private String[] bounds(Error error, String least, String most) {
        String[] location = String.valueOf(error.getSchemaLocation()).split("#", 2);
        JsonNode schema = Objects.requireNonNull(schemas.get(location[0])).at(Pointers.parent(location[1]));
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
