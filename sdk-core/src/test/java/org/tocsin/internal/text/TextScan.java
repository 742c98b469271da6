package org.tocsin.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds everything that is wrong with a text as a text by Jackson's tokeniser: what the format says of bytes, tokens and limits,
 * to hold the SDK's own reading to.
 */
public final class TextScan {

    /** What is said to stand where nothing stands any more. */
    static final String END_OF_TEXT = "EOF";

    private static final int MAX_EXCERPT = 24;
    private static final int MAX_BYTES = 3;
    private static final int MAX_DIGITS = 16;

    private final byte[] json;
    private final Limits limits;
    private final Set<ProblemCode> passed;
    private final List<Problem> found = new ArrayList<>();
    private final Deque<OpenStructure> open = new ArrayDeque<>();
    private Position last = new Position(1, 1, 0);

    private TextScan(byte[] json, Limits limits, Set<ProblemCode> passed) {
        this.json = json;
        this.limits = limits;
        this.passed = passed;
    }

    /** What is wrong with the text, located; empty where the text is sound. */
    public static List<Problem> problems(byte[] json, Limits limits) {
        return problems(json, limits, Set.of());
    }

    /** The same for a text of another format, in which some of what a message may not be is no problem. */
    public static List<Problem> problems(byte[] json, Limits limits, Set<ProblemCode> passed) {
        TextScan scan = new TextScan(json, limits, passed);
        scan.run();
        return scan.found;
    }

    private void run() {
        int unsound = Utf8.firstUnsound(json, 0);
        if (unsound != Utf8.SOUND) {
            report(CoreProblem.MALFORMED_UTF_8, "", unsound, hexadecimal(unsound));
            return;
        }
        int surrogate = firstLoneSurrogate(json);
        if (surrogate != Utf8.SOUND) {
            report(CoreProblem.LONE_SURROGATE, "", surrogate);
        }
        try (JsonParser parser = JsonText.parser(json)) {
            tokens(parser);
        } catch (JacksonException notJson) {
            int place = Math.min(offset(notJson.getLocation()), json.length);
            report(CoreProblem.MALFORMED_JSON, "", place, excerpt(place));
        }
    }

    /** The offset of the first escape that is half a surrogate pair, or {@link Utf8#SOUND}; the bytes must be sound. */
    static int firstLoneSurrogate(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int length = bytes[i] == '\\' ? Utf8.escapeLength(bytes, i) : 1;
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return Utf8.SOUND;
    }

    private static int offset(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : (int) Math.max(location.getByteOffset(), 0);
    }

    /** The first bytes that are not ASCII, or the one at the place, for people who know encodings by them. */
    private String hexadecimal(int place) {
        int end = place;
        while (end < Math.min(place + MAX_BYTES, json.length) && (end == place || json[end] < 0)) {
            end++;
        }
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(json, place, end);
    }

    /** What stands at a place, cut short: no words of the tokeniser, which knows only English. */
    private String excerpt(int place) {
        int end = Math.min(place + MAX_EXCERPT, json.length);
        String text = new String(json, place, end - place, StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? END_OF_TEXT : text;
    }

    private void tokens(JsonParser parser) {
        int count = 0;
        int depth = 0;
        JsonToken token = parser.nextToken();
        if (token != JsonToken.START_OBJECT) {
            if (token == null) {
                report(CoreProblem.MALFORMED_JSON, "", 0, END_OF_TEXT);
                return;
            }
            report(CoreProblem.NOT_AN_OBJECT, "", 0);
        }
        while (token != null) {
            if (++count > limits.tokens()) {
                report(parser, CoreProblem.TOO_MANY_TOKENS, String.valueOf(limits.tokens()));
                return;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth > limits.depth()) {
                report(parser, CoreProblem.NESTING_TOO_DEEP, String.valueOf(limits.depth()));
                return;
            }
            if (!token.isStructEnd() && token != JsonToken.PROPERTY_NAME && !fits()) {
                report(parser, CoreProblem.ARRAY_TOO_LARGE, String.valueOf(limits.arrayElements()));
                return;
            }
            check(parser, token);
            token = parser.nextToken();
            if (depth == 0 && token != null) {
                report(parser, CoreProblem.TEXT_AFTER_MESSAGE);
                return;
            }
        }
    }

    /** Whether the array around the current value may have one more. */
    private boolean fits() {
        return open.isEmpty() || open.element().addValue(limits.arrayElements());
    }

    private void check(JsonParser parser, JsonToken token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> open.push(new OpenStructure(token == JsonToken.START_ARRAY));
            case END_OBJECT, END_ARRAY -> open.pop();
            case PROPERTY_NAME -> name(parser, parser.currentName());
            case VALUE_STRING -> {
                if (parser.getStringLength() > limits.stringLength()) {
                    report(parser, CoreProblem.STRING_TOO_LONG, String.valueOf(limits.stringLength()));
                }
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, token);
            default -> {
                // true, false and null have no form to check
            }
        }
    }

    private void name(JsonParser parser, String name) {
        if (name.length() > limits.nameLength()) {
            report(parser, CoreProblem.NAME_TOO_LONG, String.valueOf(limits.nameLength()));
        } else if (!open.element().addName(name)) {
            report(parser, CoreProblem.REPEATED_MEMBER, name);
        }
    }

    private void number(JsonParser parser, JsonToken token) {
        if (parser.getStringLength() > limits.numberDigits()) {
            report(parser, CoreProblem.NUMBER_TOO_LONG, String.valueOf(limits.numberDigits()));
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT || !isPlain(parser)) {
            report(parser, CoreProblem.NOT_A_PLAIN_INTEGER);
        }
    }

    private void report(JsonParser parser, ProblemCode code, String... arguments) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        report(code, pointer, (int) parser.currentTokenLocation().getByteOffset(), arguments);
    }

    private void report(ProblemCode code, String pointer, int offset, String... arguments) {
        if (!passed.contains(code) && found.size() <= limits.problems()) {
            Position place = place(Math.max(offset, 0));
            found.add(new Problem(code, code.severity(), pointer, place, List.of(arguments)));
        }
    }

    /** Counts on from the last place, so that many problems far down a text cost no more than one. */
    private Position place(int offset) {
        last = offset >= last.offset() ? Lines.position(json, offset, last) : Lines.position(json, offset);
        return last;
    }

    /** Whether an integer is spelled plainly and in the range that every JSON library keeps. */
    private static boolean isPlain(JsonParser parser) {
        int length = parser.getStringLength();
        if (length > MAX_DIGITS + 1) {
            return false;
        }
        if (length >= MAX_DIGITS) {
            return Math.abs(parser.getLongValue()) < 1L << 53;
        }
        return length != 2 || parser.getLongValue() != 0;
    }
}
