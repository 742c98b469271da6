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
 * The values of a text that every text may have: objects, arrays, numbers and truth values, and the limits that every text
 * has to keep. {@link JsonInput} adds the values of the format.
 */
abstract sealed class JsonTokens extends NotingCursor permits JsonInput, CanonicalText, NodeReader {

    private static final int SURE_TO_FIT = 16;
    /** The greatest integer that a double holds exactly together with its neighbours. */
    private static final long MOST = (1L << 53) - 1;
    /** In place of an integer that is none, or not in the range; no member has it. */
    private static final long NO_INTEGER = Long.MIN_VALUE;

    final ReadMode mode;

    private final int mostTokens;
    private final int mostElements;
    private final int longestName;
    private final UnknownNames unknown = new UnknownNames();
    private int tokens;

    /** The values of a text, at a depth in a text that is yet to be written. */
    JsonTokens(byte[] json, Limits limits, ReadMode mode, int depth, @Nullable Defects defects) {
        super(json, limits, depth, defects);
        this.mode = mode;
        this.mostTokens = limits.tokens();
        this.mostElements = limits.arrayElements();
        this.longestName = limits.nameLength();
    }

    /** The values of a member of the outermost object, once more. */
    JsonTokens(JsonTokens whole, Slice part, String member) {
        super(whole, part, member);
        this.mode = whole.mode;
        this.mostTokens = whole.mostTokens;
        this.mostElements = whole.mostElements;
        this.longestName = whole.longestName;
    }

    /** Moves to the object that the text has to be; false where it is another value, which is passed over. */
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

    /** Sees to it that nothing follows. */
    public void end() {
        if (peek() != NOTHING || at < end) {
            place = at;
            throw fail(CoreProblem.TEXT_AFTER_MESSAGE);
        }
    }

    /** Steps into the object that the current value is; false where it is another value, which is passed over. */
    public final boolean enterObject() {
        if (kind() != '{') {
            wrongType("object");
            return false;
        }
        enter();
        return true;
    }

    /**
     * Steps into the object that the current value is, and moves to the value of its first member that it may have.
     *
     * @return the member's number, or {@link Members#END} where there is none
     */
    public final int firstMember(Members members) {
        return enterObject() ? nextMember(members, 0) : Members.END;
    }

    /**
     * Moves to the value of the next member that the object may have.
     *
     * @param seen bit n says that member n was there before
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

    /** The number of a name that is spelled in another way or the last of the text; passes over it if it is unknown. */
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

    /** Passes over the value of the member of which the name was read. */
    private void passMember() {
        toMember();
        count();
        skip();
    }

    /** The current integer; null where it is none, or not in the range. */
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
            rejectShape(
                    place,
                    inFull -> ShapeCodes.otherRange(
                            pointer(), String.valueOf(min), String.valueOf(max), String.valueOf(value)));
            return NO_INTEGER;
        }
        return value;
    }

    private boolean isNumber() {
        return kind() == '-' || (kind() >= '0' && kind() <= '9');
    }

    /** The current integer, of a member whose greatest value an {@code int} holds; null where {@link #integer} is. */
    public final @Nullable Integer smallInteger(int min, int max) {
        long value = within(min, max);
        return value == NO_INTEGER ? null : (Integer) (int) value;
    }

    /** Passes over a number, which has to be a plain integer. */
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

    /** The current truth value; null where it is none. */
    public final @Nullable Boolean bool() {
        boolean yes = kind() == 't';
        if (!yes && kind() != 'f') {
            wrongType("boolean");
            return null;
        }
        word(yes ? "true" : "false");
        return yes;
    }

    /** Steps into the current array, to its first element; false where there is none, which there has to be. */
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

    /** Moves to the next element after so many, or, where there is none, out of the array. */
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

    /** Passes over the current element after so many, and over all that follow it. */
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

    /** Passes over the current value, whatever it is, with the checks that every text has to pass. */
    public Slice skip() {
        int start = at;
        new FreeJson(this).skip();
        return new Slice(start, at);
    }

    /** Passes over the current value, which has to be an object; null where it is none. */
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

    /** Says that the current value is of another type, and passes over it. */
    final void wrongType(String expected) {
        reject(place, ShapeCodes.wrongType(pointer(), expected, JsonKind.at(json, place, end)));
        skip();
    }
}
