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

    private static final int UNKNOWN = -3;

    final JsonParser parser;
    /** The same, where it has short ways. */
    final @Nullable MessageParser quick;

    final Limits limits;
    final ReadMode mode;

    private final byte[] json;
    /** Where the tokens begin in the text. */
    private final int offset;

    private final String prefix;
    private final List<Problem> warnings;
    private final UnknownNames unknown = new UnknownNames();
    private boolean sound;
    private int depth;
    private int tokens;

    /** The tokens of a text, at a depth in a text that is yet to be written. */
    JsonTokens(byte[] json, Limits limits, ReadMode mode, int depth) {
        this.json = json;
        this.parser = JsonText.ofSound(json, 0, json.length);
        this.quick = JsonText.shortWays(parser);
        this.limits = limits;
        this.mode = mode;
        this.offset = 0;
        this.prefix = "";
        this.warnings = new ArrayList<>(0);
        this.depth = depth;
    }

    /** The tokens of a member of the outermost object, once more. */
    JsonTokens(JsonTokens whole, Slice part, String pointer) {
        this.json = whole.json;
        this.parser = JsonText.ofSound(json, part.start(), part.length());
        this.quick = JsonText.shortWays(parser);
        this.limits = whole.limits;
        this.mode = whole.mode;
        this.offset = part.start();
        this.prefix = pointer;
        this.sound = whole.sound;
        this.warnings = whole.warnings;
        this.depth = 1;
    }

    /** What was found that does not make the message invalid. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** Moves to the first token of the text. */
    public void start() {
        if (quick == null) {
            checkSound();
        }
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
            int index = quick == null ? MessageParser.NO_SHORT_WAY : quick.nextMember(members);
            boolean atValue = index >= 0;
            if (!atValue && index != Members.END) {
                index = nextName(members);
            }
            if (index == Members.END) {
                leave(members, seen);
                return Members.END;
            }
            if (index < 0) {
                unknownMember();
                continue;
            }
            if ((seen >>> index & 1) != 0) {
                throw fail(CoreProblem.SYN_003, members.name(index));
            }
            if (atValue) {
                count();
            } else {
                next();
            }
            return index;
        }
    }

    /** The number of the next name, {@link Members#END}, or a number below where the object may have no such member. */
    private int nextName(Members members) {
        // Jackson takes a name with NUL in it for the name without.
        checkSound();
        int index = parser.nextNameMatch(members.matcher());
        if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
            return Members.END;
        }
        int known = index < 0 ? members.indexOf(parser.currentName()) : index;
        return known < 0 ? UNKNOWN : known;
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
        checkSound();
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
        if (element() == JsonToken.END_ARRAY) {
            throw fail(CoreProblem.SHP_006, "1", String.valueOf(max));
        }
        return true;
    }

    /** Moves to the next element after so many, or, where there is none, out of the array. */
    public boolean nextElement(int size, int max) {
        if (element() == JsonToken.END_ARRAY) {
            depth--;
            return false;
        }
        if (size == max) {
            throw new Defect(Problem.of(CoreProblem.SHP_006, Pointers.parent(pointer()), "1", String.valueOf(max)));
        }
        return true;
    }

    private JsonToken element() {
        JsonToken token = quick == null ? null : quick.nextElement();
        if (token == null) {
            return next();
        }
        count();
        return token;
    }

    /** Passes over the current value, whatever it is, with the checks that every text has to pass. */
    public Slice skip() {
        checkSound();
        int start = offset + (int) parser.currentTokenLocation().getByteOffset();
        new FreeJson(this).skip();
        parser.finishToken();
        return new Slice(start, offset + (int) parser.currentLocation().getByteOffset());
    }

    /** What is passed over is not looked at string by string, so that the whole text is, once. */
    private void checkSound() {
        if (!sound && !Utf8.isSound(json)) {
            throw fail(CoreProblem.SYN_002);
        }
        sound = true;
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
