package org.tocsin.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The tokens of a text: objects, arrays, numbers and truth values, the limits that every text has to keep, and where it
 * stands when something is wrong. {@link JsonInput} adds the values of the format.
 */
abstract sealed class JsonTokens permits JsonInput {

    final JsonParser parser;
    final Limits limits;
    final ReadMode mode;

    private final byte[] json;
    private final String prefix;
    private final List<Problem> warnings;
    private final UnknownNames unknown = new UnknownNames();
    private int depth;
    private int tokens;

    /** The tokens of a text, at a depth in a text that is yet to be written. */
    JsonTokens(byte[] json, Limits limits, ReadMode mode, int depth) {
        this.json = json;
        this.parser = JsonText.ofSound(json, 0, json.length);
        this.limits = limits;
        this.mode = mode;
        this.prefix = "";
        this.warnings = new ArrayList<>(0);
        this.depth = depth;
    }

    /** The tokens of a member of the outermost object, once more. */
    JsonTokens(JsonTokens whole, Slice part, String pointer) {
        this.json = whole.json;
        this.parser = JsonText.ofSound(json, part.start(), part.length());
        this.limits = whole.limits;
        this.mode = whole.mode;
        this.prefix = pointer;
        this.warnings = whole.warnings;
        this.depth = 1;
    }

    /** What was found that does not make the message invalid. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** Moves to the first token of the text. */
    public void start() {
        if (next() != JsonToken.START_OBJECT) {
            throw fail(CoreProblem.SYN_006);
        }
    }

    /** Moves to the first token of a text that may be any JSON value. */
    public void startAny() {
        next();
    }

    /** Sees to it that nothing follows. */
    public void end() {
        if (parser.nextToken() != null) {
            throw fail(CoreProblem.SYN_005);
        }
    }

    /** Steps into the object that the current token opens. */
    public void enterObject() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType("object");
        }
        enter();
    }

    /**
     * Moves to the value of the next member that the object may have.
     *
     * @param seen bit n says that member n was there before
     * @return the member's number, or {@link Members#END} after the last
     */
    public int nextMember(Members members, long seen) {
        while (true) {
            count();
            int index = parser.nextNameMatch(members.matcher());
            if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
                leave(members, seen);
                return Members.END;
            }
            if (index < 0) {
                index = members.indexOf(parser.currentName());
            }
            if (index >= 0) {
                if ((seen >>> index & 1) != 0) {
                    throw fail(CoreProblem.SYN_003, members.name(index));
                }
                next();
                return index;
            }
            unknownMember();
        }
    }

    private void leave(Members members, long seen) {
        unknown.leave(depth);
        depth--;
        String missing = members.firstMissing(seen);
        if (missing != null) {
            throw new Defect(ShapeCodes.missing(Pointers.member(pointer(), missing), missing, members));
        }
    }

    private void unknownMember() {
        String name = parser.currentName();
        if (mode == ReadMode.STRICT) {
            throw fail(CoreProblem.SHP_002, name);
        }
        checkName(name);
        if (!unknown.add(depth, name)) {
            throw fail(CoreProblem.SYN_003, name);
        }
        warn(CoreProblem.SHP_002, name);
        next();
        skip();
    }

    /** The current integer. */
    public long integer(long min, long max) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                    ? fail(CoreProblem.SYN_007)
                    : wrongType("integer");
        }
        plainInteger();
        long value = parser.getLongValue();
        if (value < min || value > max) {
            throw fail(CoreProblem.SHP_005, String.valueOf(min), String.valueOf(max));
        }
        return value;
    }

    /** The current integer, of a member whose greatest value an {@code int} holds. */
    public int smallInteger(int min, int max) {
        return (int) integer(min, max);
    }

    private void plainInteger() {
        if (parser.getStringLength() > limits.numberDigits()) {
            throw fail(CoreProblem.LIM_005, String.valueOf(limits.numberDigits()));
        }
        if (!PlainInteger.isPlain(parser)) {
            throw fail(CoreProblem.SYN_007);
        }
    }

    /** The current truth value. */
    public boolean bool() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw wrongType("boolean");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** Steps into the current array, to its first element; there has to be one. True, for loops. */
    public boolean enterArray(int max) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrongType("array");
        }
        enter();
        if (next() == JsonToken.END_ARRAY) {
            throw fail(CoreProblem.SHP_006, "1", String.valueOf(max));
        }
        return true;
    }

    /** Moves to the next element after so many, or, where there is none, out of the array. */
    public boolean nextElement(int size, int max) {
        if (next() == JsonToken.END_ARRAY) {
            depth--;
            return false;
        }
        if (size == max) {
            throw new Defect(Problem.of(CoreProblem.SHP_006, Pointers.parent(pointer()), "1", String.valueOf(max)));
        }
        return true;
    }

    /** Passes over the current value, whatever it is, with the checks that every text has to pass. */
    public Slice skip() {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        new FreeJson(this).skip();
        parser.finishToken();
        return new Slice(start, (int) parser.currentLocation().getByteOffset());
    }

    /** Passes over the current value, which has to be an object. */
    public Slice skipObject() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType("object");
        }
        return skip();
    }

    /** The text of a part of the message. */
    public String raw(Slice part) {
        return new String(json, part.start(), part.length(), StandardCharsets.UTF_8);
    }

    /** The name of each member of the current object in turn, each time with its value current; null after the last. */
    public @Nullable String nextAnyMember() {
        if (next() == JsonToken.END_OBJECT) {
            depth--;
            return null;
        }
        String name = parser.currentName();
        checkName(name);
        next();
        return name;
    }

    private void checkName(String name) {
        if (name.length() > limits.nameLength()) {
            throw fail(CoreProblem.LIM_007, String.valueOf(limits.nameLength()));
        }
    }

    JsonToken next() {
        count();
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw fail(CoreProblem.SYN_001, TextScan.END_OF_TEXT);
        }
        return token;
    }

    private void count() {
        if (++tokens > limits.tokens()) {
            throw fail(CoreProblem.LIM_006, String.valueOf(limits.tokens()));
        }
    }

    void enter() {
        if (++depth > limits.depth()) {
            throw fail(CoreProblem.LIM_002, String.valueOf(limits.depth()));
        }
    }

    void leave() {
        depth--;
    }

    /** Notes what does not stop the reading. */
    public void warn(ProblemCode code, String... arguments) {
        warnings.add(Problem.of(code, pointer(), arguments));
    }

    /** A problem at the current token, for throwing. */
    public Defect fail(ProblemCode code, String... arguments) {
        return new Defect(Problem.of(code, pointer(), arguments));
    }

    Defect wrongType(String expected) {
        return fail(CoreProblem.SHP_003, expected, JsonKind.of(parser.currentToken()));
    }

    String pointer() {
        return prefix + parser.streamReadContext().pathAsPointer();
    }
}
