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
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/**
 * Reads a document of another format into plain Java values, within the limits and with strict UTF-8. Unlike a message,
 * the document may be an array and may have any JSON numbers.
 */
public final class JsonValues extends JsonTokens {

    /** Numbers with a greater exponent cannot be real measurements; they are not turned into {@code BigDecimal}s. */
    private static final int MAX_EXPONENT = 400;

    /** Conversions walk through the document recursively, so a host cannot allow more levels than this. */
    private static final int MOST_LEVELS = 500;

    private JsonValues(byte[] json, Limits limits, @Nullable Defects defects) {
        super(json, limits, ReadMode.STRICT, 0, defects);
    }

    /**
     * Reads the document within the limits, with at most 500 levels even if the limits allow more.
     *
     * @throws Defect where the text is not JSON, breaks a limit, or names a member twice
     */
    public static @Nullable Object read(byte[] json, Limits asked) {
        Limits limits = asked.depth() <= MOST_LEVELS ? asked : asked.withDepth(MOST_LEVELS);
        if (json.length > limits.documentBytes()) {
            throw new Defect(Problem.of(CoreProblem.DOCUMENT_TOO_LARGE, "", String.valueOf(limits.documentBytes())));
        }
        try {
            return new JsonValues(json, limits, null).document();
        } catch (Defect unplaced) {
            throw placed(json, limits);
        }
    }

    /** The first defect with its place, found by a reading that continues after defects. */
    private static Defect placed(byte[] json, Limits limits) {
        Defects defects = new Defects(1);
        try {
            new JsonValues(json, limits, defects).document();
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
            // Math.abs is not used, because it does not work for the least int.
            return number.scale() > MAX_EXPONENT || number.scale() < -MAX_EXPONENT ? spelled : number;
        } catch (NumberFormatException exponentBeyondAnInteger) {
            return spelled;
        }
    }
}
