package org.tocsin.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a document of another format into {@link Node}s, within the limits and with strict UTF-8. */
public final class NodeReader {

    /** Longer numbers in a document are no measurement of anything; they are kept from becoming big decimals. */
    private static final int MAX_EXPONENT = 400;

    /** What is converted is walked through by calls within calls, so no host can allow more levels than this. */
    private static final int MOST_LEVELS = 500;

    /** What a message may not be and another format's document may: an array, or with numbers of any spelling. */
    private static final Set<ProblemCode> OF_MESSAGES_ONLY =
            Set.of(CoreProblem.NOT_AN_OBJECT, CoreProblem.NOT_A_PLAIN_INTEGER);

    private NodeReader() {}

    /**
     * The document, within the limits; of their levels, 500 at the most.
     *
     * @throws Defect where the text is not JSON, breaks a limit, or names a member twice
     */
    public static Node read(byte[] json, Limits asked) {
        Limits limits = asked.depth() <= MOST_LEVELS ? asked : asked.withDepth(MOST_LEVELS);
        if (json.length > limits.documentBytes()) {
            throw new Defect(Problem.of(CoreProblem.DOCUMENT_TOO_LARGE, "", String.valueOf(limits.documentBytes())));
        }
        List<Problem> problems = TextScan.problems(json, limits, OF_MESSAGES_ONLY);
        if (!problems.isEmpty()) {
            throw new Defect(problems.get(0));
        }
        try (JsonParser parser = JsonText.parser(json)) {
            parser.nextToken();
            return Node.root(value(parser));
        } catch (JacksonException notJson) {
            throw new Defect(Problem.of(CoreProblem.MALFORMED_JSON, "", TextScan.END_OF_TEXT));
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Object number(String spelled) {
        try {
            BigDecimal number = new BigDecimal(spelled);
            // Not by its absolute value, which the least int has none of.
            return number.scale() > MAX_EXPONENT || number.scale() < -MAX_EXPONENT ? spelled : number;
        } catch (NumberFormatException exponentBeyondAnInteger) {
            return spelled;
        }
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }
}
