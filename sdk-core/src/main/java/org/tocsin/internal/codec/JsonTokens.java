package org.tocsin.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.ascii.AsciiNames;
import org.tocsin.internal.text.Slice;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/**
 * The JSON values that any text may have (objects, arrays, numbers, booleans), and the limits that apply to every text.
 * {@link JsonInput} adds the values of the format.
 */
abstract sealed class JsonTokens extends NotingCursor permits JsonInput, CanonicalText, JsonValues {

    private static final int SURE_TO_FIT = 16;
    /** The greatest integer that a double holds exactly together with its neighbours. */
    private static final long MOST = (1L << 53) - 1;
    /** Stands for a value that is no integer or out of range; no member can have it. */
    private static final long NO_INTEGER = Long.MIN_VALUE;

    final ReadMode mode;

    private final int mostTokens;
    private final int mostElements;
    private final int longestName;
    private final UnknownNames unknown = new UnknownNames();
    private int tokens;

    /** A cursor over a text that will be written into another text at this depth. */
    JsonTokens(byte[] json, Limits limits, ReadMode mode, int depth, @Nullable Defects defects) {
        super(json, limits, depth, defects);
        this.mode = mode;
        this.mostTokens = limits.tokens();
        this.mostElements = limits.arrayElements();
        this.longestName = limits.nameLength();
    }

    /** A cursor that reads a member of the outermost object again. */
    JsonTokens(JsonTokens whole, Slice part, String member) {
        super(whole, part, member);
        this.mode = whole.mode;
        this.mostTokens = whole.mostTokens;
        this.mostElements = whole.mostElements;
        this.longestName = whole.longestName;
    }

    /** Moves to the object that the text must be; false where it is another value, which is skipped. */
    public boolean start() {
        startAny();
        boolean object = kind() == '{';
        if (!object) {
            int start = place;
            skip();
            reject(start, Problem.of(CoreProblem.NOT_AN_OBJECT, ""));
        }
        return object;
    }

    /** Moves to the value of a text that may be any JSON value. */
    public void startAny() {
        count();
        toValue();
    }

    /** Checks that nothing follows. */
    public void end() {
        if (peek() != NOTHING || at < end) {
            place = at;
            throw fail(CoreProblem.TEXT_AFTER_MESSAGE);
        }
    }

    /** Enters the current value, which must be an object; false where it is another value, which is skipped. */
    public final boolean enterObject() {
        if (kind() != '{') {
            wrongType("object");
            return false;
        }
        enter();
        return true;
    }

    /**
     * Enters the current value, which must be an object, and moves to the value of the first member that is defined for
     * it.
     *
     * @return the member's number, or {@link Members#END} where there is none
     */
    public final int firstMember(Members members) {
        return enterObject() ? nextMember(members, 0) : Members.END;
    }

    /**
     * Moves to the value of the next member that is defined for the object.
     *
     * @param seen bit n is set if member n occurred before
     * @return the member's number, or {@link Members#END} after the last
     */
    public final int nextMember(Members members, long seen) {
        while (true) {
            count();
            if (!toName()) {
                leave(members, seen);
                return Members.END;
            }
            int index = members.names().find(json, at + 1, end);
            if (index == AsciiNames.NONE) {
                index = otherName(members);
            } else {
                int length = members.names().length(index);
                at += length + 2;
                stepTo(members.name(index));
                checkName(length);
            }
            if (index != AsciiNames.NONE) {
                if ((seen >>> index & 1) == 0) {
                    toMember();
                    count();
                    return index;
                }
                reject(CoreProblem.REPEATED_MEMBER, members.name(index));
                passMember();
            }
        }
    }

    private void leave(Members members, long seen) {
        unknown.leave(depth);
        leave();
        for (long missing = members.missing(seen); missing != 0; missing &= missing - 1) {
            String name = members.name(Long.numberOfTrailingZeros(missing));
            reject(start(depth + 1), ShapeCodes.missing(pointer(name), members.definition(), name));
        }
    }

    /** The number of a name that has escapes or is the last of the text; skips the member if the name is unknown. */
    private int otherName(Members members) {
        String name = string();
        stepTo(name);
        checkName(name.length());
        int index = members.indexOf(name);
        if (index == AsciiNames.NONE) {
            unknownMember(name, members);
        }
        return index;
    }

    private void unknownMember(String name, Members members) {
        if (!unknown.add(depth, name)) {
            reject(CoreProblem.REPEATED_MEMBER, name);
        } else if (mode == ReadMode.STRICT) {
            rejectShape(place, inFull -> ShapeCodes.unknownMember(pointer(), name, members.all(), inFull));
        } else {
            warn(CoreProblem.UNKNOWN_MEMBER, name);
        }
        passMember();
    }

    /** Skips the value of the member whose name was read. */
    private void passMember() {
        toMember();
        count();
        skip();
    }

    /** The current integer; null where the value is no integer or out of range. */
    public final @Nullable Long integer(long min, long max) {
        long value = within(min, max);
        return value == NO_INTEGER ? null : (Long) value;
    }

    private long within(long min, long max) {
        if (!isNumber()) {
            wrongType("integer");
            return NO_INTEGER;
        }
        long value = plainInteger();
        if (value < min || value > max) {
            otherRange(min, max, value);
            return NO_INTEGER;
        }
        return value;
    }

    private void otherRange(long min, long max, long value) {
        rejectShape(
                place,
                inFull -> ShapeCodes.otherRange(
                        pointer(), String.valueOf(min), String.valueOf(max), String.valueOf(value)));
    }

    private boolean isNumber() {
        return kind() == '-' || (kind() >= '0' && kind() <= '9');
    }

    /**
     * The current integer, for a member whose range fits in an {@code int}; null in the same cases as {@link #integer}.
     */
    public final @Nullable Integer smallInteger(int min, int max) {
        long value = within(min, max);
        return value == NO_INTEGER ? null : (Integer) (int) value;
    }

    /** Skips a number, which must be a plain integer. */
    final void number() {
        plainInteger();
    }

    private long plainInteger() {
        boolean negative = kind() == '-';
        int start = negative ? at + 1 : at;
        int digits = digits();
        at = start + digits;
        long value = digits > SURE_TO_FIT ? Long.MAX_VALUE : 0;
        for (int i = start; i < at && digits <= SURE_TO_FIT; i++) {
            value = 10 * value + json[i] - '0';
        }
        boolean fraction = kind() == '.' || kind() == 'e' || kind() == 'E';
        if (fraction) {
            passFraction();
        }
        if ((negative ? digits + 1 : digits) > limits.numberDigits()) {
            reject(CoreProblem.NUMBER_TOO_LONG, String.valueOf(limits.numberDigits()));
        } else if (fraction || value > MOST || (negative && value == 0)) {
            reject(CoreProblem.NOT_A_PLAIN_INTEGER);
        }
        return negative ? -value : value;
    }

    /** The current boolean; null where the value is another one. */
    public final @Nullable Boolean bool() {
        boolean yes = kind() == 't';
        if (!yes && kind() != 'f') {
            wrongType("boolean");
            return null;
        }
        word(yes ? "true" : "false");
        return yes;
    }

    /** Enters the current array and moves to its first element; false, with a defect, where there is none. */
    public final boolean enterArray(int max) {
        if (kind() != '[') {
            wrongType("array");
            return false;
        }
        enter();
        count();
        boolean more = toElement();
        if (!more) {
            leave();
            reject(place, ShapeCodes.otherSize(pointer(), String.valueOf(max), true));
        } else {
            stepTo(0);
        }
        return more;
    }

    /** Moves to the next element, or out of the array where there is none; {@code size} elements were read before. */
    public final boolean nextElement(int size, int max) {
        count();
        if (!toElement()) {
            leave();
            return false;
        }
        stepTo(size);
        if (size == mostElements) {
            throw fail(CoreProblem.ARRAY_TOO_LARGE, String.valueOf(mostElements));
        }
        if (size == max) {
            reject(start(depth), ShapeCodes.otherSize(around(), String.valueOf(max), false));
            passElements(size);
            return false;
        }
        return true;
    }

    /** Skips the current element and all that follow; {@code size} elements were read before. */
    private void passElements(int size) {
        int passed = size;
        do {
            if (passed++ == mostElements) {
                throw fail(CoreProblem.ARRAY_TOO_LARGE, String.valueOf(mostElements));
            }
            skip();
            count();
        } while (toElement());
        leave();
    }

    /** Skips the current value, of any type, and makes the checks that apply to every text. */
    public Slice skip() {
        int start = at;
        new FreeJson(this).skip();
        return new Slice(start, at);
    }

    /** Skips the current value, which must be an object; null where it is none. */
    public final @Nullable Slice skipObject() {
        if (kind() != '{') {
            wrongType("object");
            return null;
        }
        return skip();
    }

    /** The text of a part of the message. */
    public String raw(Slice part) {
        return new String(json, part.start(), part.length(), StandardCharsets.UTF_8);
    }

    /**
     * The name of each member of the current object in turn, each time with its value current; null after the last.
     *
     * @param before the members that were there before
     */
    public final @Nullable String nextAnyMember(Map<String, ?> before) {
        count();
        if (!toName()) {
            leave();
            return null;
        }
        String name = string();
        stepTo(name);
        checkName(name.length());
        if (before.containsKey(name)) {
            reject(CoreProblem.REPEATED_MEMBER, name);
        }
        toMember();
        count();
        return name;
    }

    final void checkName(int length) {
        if (length > longestName) {
            reject(CoreProblem.NAME_TOO_LONG, String.valueOf(longestName));
        }
    }

    final void count() {
        if (++tokens > mostTokens) {
            throw fail(CoreProblem.TOO_MANY_TOKENS, String.valueOf(mostTokens));
        }
    }

    /** Reports that the current value is of another type, and skips it. */
    final void wrongType(String expected) {
        reject(place, ShapeCodes.wrongType(pointer(), expected, JsonKind.at(json, place, end)));
        skip();
    }
}
