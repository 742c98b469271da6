package org.tocsin.internal.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Locator;
import org.tocsin.internal.text.Node;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/**
 * Reads a document of another format into {@link Node}s, within the limits and with strict UTF-8. It may be what a message
 * may not: an array, or with numbers of any spelling.
 */
public final class NodeReader extends JsonTokens {

    /** Longer numbers in a document are no measurement of anything; they are kept from becoming big decimals. */
    private static final int MAX_EXPONENT = 400;

    /** What is converted is walked through by calls within calls, so no host can allow more levels than this. */
    private static final int MOST_LEVELS = 500;

    private NodeReader(byte[] json, Limits limits, @Nullable Defects defects) {
        super(json, limits, ReadMode.STRICT, 0, defects);
    }

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
        try {
            return Node.root(new NodeReader(json, limits, null).document());
        } catch (Defect unplaced) {
            throw placed(json, limits);
        }
    }

    /** The first thing that is wrong, with its place: found by a reading that goes on. */
    private static Defect placed(byte[] json, Limits limits) {
        Defects defects = new Defects(1);
        try {
            new NodeReader(json, limits, defects).document();
        } catch (Defect noted) {
            // It can't be read further.
        }
        return new Defect(
                Locator.locate(json, TextDefects.of(json, defects), List.of()).get(0));
    }

    private @Nullable Object document() {
        startAny();
        Object value = value();
        end();
        return value;
    }

    private @Nullable Object value() {
        return switch (kind()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> text();
            case 't' -> named("true", true);
            case 'f' -> named("false", false);
            case 'n' -> named("null", null);
            default -> decimal();
        };
    }

    private @Nullable Object named(String word, @Nullable Object meant) {
        word(word);
        return meant;
    }

    private String text() {
        String text = string();
        if (text.length() > limits.stringLength()) {
            reject(CoreProblem.STRING_TOO_LONG, String.valueOf(limits.stringLength()));
        }
        return text;
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        enter();
        for (String name = nextAnyMember(members); name != null; name = nextAnyMember(members)) {
            members.put(name, value());
        }
        return members;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> elements = new ArrayList<>();
        enter();
        count();
        while (toElement()) {
            stepTo(elements.size());
            if (elements.size() == limits.arrayElements()) {
                throw fail(CoreProblem.ARRAY_TOO_LARGE, String.valueOf(limits.arrayElements()));
            }
            elements.add(value());
            count();
        }
        leave();
        return elements;
    }

    private Object decimal() {
        int start = at;
        int digits = digits();
        at += kind() == '-' ? digits + 1 : digits;
        passFraction();
        if (at - start > limits.numberDigits()) {
            reject(CoreProblem.NUMBER_TOO_LONG, String.valueOf(limits.numberDigits()));
        }
        return number(new String(json, start, at - start, StandardCharsets.US_ASCII));
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
}
