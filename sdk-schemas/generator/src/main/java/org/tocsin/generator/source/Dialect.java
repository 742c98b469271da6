package org.tocsin.generator.source;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Our dialect of JSON Schema: the keywords that a schema of the format may use, so that both validators give the same
 * result.
 */
public final class Dialect {

    private static final Set<String> KEYWORDS = words("""
            $schema $id $ref $defs title description type properties required additionalProperties items
            minItems maxItems minLength maxLength pattern minimum maximum default examples
            """);
    private static final Set<String> JAVA_WORDS = words("""
            abstract assert boolean break byte case catch char class const continue default do double else enum
            extends final finally float for goto if implements import instanceof int interface long native new
            package private protected public return short static strictfp super switch synchronized this throw
            throws transient try void volatile while true false null _
            """);
    private static final Pattern MEMBER = Pattern.compile("[a-z][a-zA-Z0-9]*");
    /** Finds unbounded repeats of a group, back references and other constructs that may need more than linear time. */
    private static final Pattern NOT_LINEAR = Pattern.compile("\\)[*+]|\\)\\{[0-9]+,\\}|\\(\\?|\\\\[1-9dDwWsSbB]");

    private static final int MOST_MEMBERS = 60;
    private static final long SAFE_INTEGER = (1L << 53) - 1;

    private Dialect() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** The value, which must not be null; otherwise an exception with this message is thrown. */
    public static <T> T found(@Nullable T wanted, String otherwise) {
        require(wanted != null, otherwise);
        return Objects.requireNonNull(wanted);
    }

    public static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    static void check(String file, JsonNode schema) {
        require(schema.path("$id").asString("").endsWith("/" + file), file + ": $id does not name the file");
        describe(file, schema);
        schema.path("$defs").properties().forEach(each -> describe(file + "#" + each.getKey(), each.getValue()));
    }

    private static void describe(String where, JsonNode schema) {
        require(schema.path("title").isString(), where + ": no title");
        require(schema.path("description").asString("").endsWith("."), where + ": no description in sentences");
        constrain(where, schema);
    }

    private static void constrain(String where, JsonNode schema) {
        boolean envelope = where.equals(Format.ENVELOPE);
        schema.propertyNames()
                .forEach(keyword -> require(
                        KEYWORDS.contains(keyword) || (envelope && keyword.equals("allOf")),
                        where + ": keyword outside the dialect: " + keyword));
        switch (schema.path("type").asString("")) {
            case "object" -> object(where, schema);
            case "array" -> array(where, schema);
            case "string" -> string(where, schema);
            case "integer" -> integer(where, schema);
            case "boolean", "" -> {
                // a reference, or nothing to constrain
            }
            default -> throw new IllegalStateException(where + ": no such type in the dialect");
        }
    }

    private static void object(String where, JsonNode schema) {
        boolean slot = where.startsWith(Format.ENVELOPE + " ");
        boolean free = where.startsWith("common/") && !where.contains("#") && !schema.has("properties");
        if (slot || free) {
            return;
        }
        boolean closed = !schema.path("additionalProperties").asBoolean(true);
        require(closed, where + ": additionalProperties must be false");
        require(schema.path("properties").size() <= MOST_MEMBERS, where + ": too many members");
        schema.path("properties").properties().forEach(each -> {
            String member = where + " " + each.getKey();
            require(MEMBER.matcher(each.getKey()).matches(), member + ": not camelCase");
            require(!JAVA_WORDS.contains(each.getKey()), member + ": a word of Java");
            describe(member, each.getValue());
        });
        schema.path("required")
                .forEach(name -> require(
                        schema.path("properties").has(name.asString()),
                        where + ": requires an unknown member " + name));
    }

    private static void array(String where, JsonNode schema) {
        require(schema.path("minItems").asInt(0) == 1, where + ": an array that is there has at least one item");
        require(schema.path("maxItems").asInt(0) > 0, where + ": an array has maxItems");
        require(
                !schema.path("items").path("type").asString("").matches("array|object|integer|boolean"),
                where + ": items are a reference or a string");
        constrain(where + " items", schema.path("items"));
    }

    private static void string(String where, JsonNode schema) {
        require(schema.path("maxLength").asInt(0) > 0, where + ": a string has maxLength");
        String pattern = schema.path("pattern").asString("");
        require(schema.path("minLength").asInt(0) > 0 || !pattern.isEmpty(), where + ": a string has minLength 1");
        if (!pattern.isEmpty()) {
            require(pattern.startsWith("^") && pattern.endsWith("$"), where + ": a pattern is anchored");
            require(!NOT_LINEAR.matcher(pattern).find(), where + ": the pattern may not run in linear time");
        }
    }

    private static void integer(String where, JsonNode schema) {
        require(schema.has("minimum") && schema.has("maximum"), where + ": an integer has minimum and maximum");
        require(schema.path("minimum").asLong() >= -SAFE_INTEGER, where + ": below what JSON libraries agree on");
        require(schema.path("maximum").asLong() <= SAFE_INTEGER, where + ": above what JSON libraries agree on");
    }
}
