package org.tocsin.internal.explain;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.internal.codec.ShapeCodes;
import org.tocsin.internal.codec.WrittenWords;
import org.tocsin.internal.form.Form;
import org.tocsin.internal.text.Pointers;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Converts the errors of the schema validator into problems of the SDK: by keyword, and by place where a rule has its
 * own code.
 */
final class ShapeProblems {

    private final Map<String, JsonNode> schemas;
    /** The schemas by the locations of their keywords; the schemas limit how many there are. */
    private final Map<String, JsonNode> parents = new ConcurrentHashMap<>();
    /** The forms by their patterns. */
    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    /** Converts errors of these schemas, which are given by their identifiers. */
    ShapeProblems(Map<String, JsonNode> schemas) {
        this.schemas = Map.copyOf(schemas);
    }

    /** The problem for an error at a pointer. */
    Problem of(Error error, String pointer, boolean inFull) {
        JsonNode node = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" ->
                ShapeCodes.missing(
                        Pointers.member(pointer, error.getProperty()),
                        definition(location(error)),
                        error.getProperty());
            case "additionalProperties" ->
                ShapeCodes.unknownMember(
                        Pointers.member(pointer, error.getProperty()),
                        error.getProperty(),
                        parent(location(error)).path("properties").propertyNames(),
                        inFull);
            case "type" -> ofType(error, pointer, node.asString());
            case "enum" ->
                ShapeCodes.noCode(
                        pointer,
                        error.getInstanceNode().asString(""),
                        definition(location(error)),
                        codes(node),
                        inFull);
            case "pattern" -> ofForm(error, pointer, error.getInstanceNode().asString(""), inFull);
            case "minimum", "maximum" ->
                ShapeCodes.otherRange(
                        pointer,
                        bound(error, "minimum"),
                        bound(error, "maximum"),
                        error.getInstanceNode().asString(""));
            case "minItems", "maxItems" ->
                ShapeCodes.otherSize(
                        pointer,
                        bound(error, "maxItems"),
                        error.getInstanceNode().isEmpty());
            case "minLength", "maxLength" -> ofLength(error, pointer);
            default -> Problem.of(CoreProblem.PATTERN_NOT_MATCHED, pointer, error.getKeyword());
        };
    }

    /**
     * Whether the error is about the length of a code; such errors are not needed, because the form of a code limits
     * its length.
     */
    static boolean isLengthOfCode(Error error) {
        return error.getKeyword().equals("maxLength") && isOfCode(error);
    }

    private static boolean isOfCode(Error error) {
        return location(error).contains("/codes.schema.json#");
    }

    private static Problem ofType(Error error, String pointer, String expected) {
        String found = kind(error.getInstanceNode());
        String json = error.getInstanceNode().toString();
        if (found.equals("string") && location(error).contains("/text.schema.json#")) {
            return ShapeCodes.noText(pointer, WrittenWords.string(json));
        }
        String words = found.equals("array") && expected.equals("string") ? WrittenWords.text(json) : "";
        return words.isEmpty() ? ShapeCodes.wrongType(pointer, expected, found) : ShapeCodes.noString(pointer, words);
    }

    private Problem ofLength(Error error, String pointer) {
        String text = error.getInstanceNode().asString("");
        return ShapeCodes.otherLength(
                pointer,
                bound(error, "minLength"),
                bound(error, "maxLength"),
                text.codePointCount(0, text.length()),
                text);
    }

    /**
     * The problem of a text that does not match its form; that of an empty text is about its length, unless a code is
     * expected.
     */
    private Problem ofForm(Error error, String pointer, String text, boolean inFull) {
        Form form = forms.computeIfAbsent(error.getSchemaNode().asString(), Form::of);
        String definition = definition(location(error));
        if (isOfCode(error)) {
            return ShapeCodes.noCodeAtAll(pointer, text, definition, List.of(), form::matches, inFull);
        }
        return text.isEmpty()
                ? ofLength(error, pointer)
                : ShapeCodes.otherForm(pointer, definition, expected(location(error)), text, form::matches, inFull);
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
        return parents.computeIfAbsent(location, unknown -> {
            int fragment = location.indexOf('#');
            JsonNode schema = Objects.requireNonNull(schemas.get(location.substring(0, fragment)));
            return schema.at(Pointers.parent(location.substring(fragment + 1)));
        });
    }

    /** The bound of a member with this keyword; where it is not set, the default of the dialect. */
    private String bound(Error error, String keyword) {
        return parent(location(error)).path(keyword).asString(keyword.startsWith("min") ? "1" : "");
    }

    /** The name of the definition that has the keyword: of {@code .../text.schema.json#/required} it is text. */
    private static String definition(String location) {
        String place = location.substring(0, Math.max(0, location.lastIndexOf('/')));
        String root = place.endsWith("#") ? place.substring(0, place.length() - 1) : place;
        return root.substring(root.lastIndexOf('/') + 1).replace(".schema.json", "");
    }

    /** The location of the keyword in the schemas. */
    private static String location(Error error) {
        return String.valueOf(error.getSchemaLocation());
    }

    private static String kind(JsonNode node) {
        return node.isIntegralNumber() ? "integer" : node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
