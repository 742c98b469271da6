package org.tocsin.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.ascii.AsciiNames;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.OffsetPointers;
import org.tocsin.internal.text.PlainInteger;
import org.tocsin.internal.text.Pointers;
import org.tocsin.internal.text.Slice;
import org.tocsin.internal.text.TextCursor;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;

/**
 * The values of a text that every text may have: objects, arrays, numbers and truth values, the limits that every text
 * has to keep, and where it stands when something is wrong. {@link JsonInput} adds the values of the format.
 */
abstract sealed class JsonTokens extends TextCursor permits JsonInput, CanonicalText {

    private static final int SURE_TO_FIT = 16;

    final Limits limits;
    final ReadMode mode;

    private final int mostTokens;
    private final int mostElements;
    private final int longestName;
    private final List<Warning> warnings;
    private final UnknownNames unknown = new UnknownNames();
    private int depth;
    private int tokens;

    /** What does not stop the reading, and where in the text. */
    private record Warning(int place, ProblemCode code, String... arguments) {}

    /** The values of a text, at a depth in a text that is yet to be written. */
    JsonTokens(byte[] json, Limits limits, ReadMode mode, int depth) {
        super(json, 0, json.length);
        this.limits = limits;
        this.mode = mode;
        this.mostTokens = limits.tokens();
        this.mostElements = limits.arrayElements();
        this.longestName = limits.nameLength();
        this.warnings = new ArrayList<>(0);
        this.depth = depth;
    }

    /** The values of a member of the outermost object, once more. */
    JsonTokens(JsonTokens whole, Slice part) {
        super(whole.json, part.start(), part.end());
        this.limits = whole.limits;
        this.mode = whole.mode;
        this.mostTokens = whole.mostTokens;
        this.mostElements = whole.mostElements;
        this.longestName = whole.longestName;
        this.warnings = whole.warnings;
        this.depth = 1;
    }

    /** What was found that does not make the message invalid. */
    public List<Problem> warnings() {
        List<Problem> found = new ArrayList<>(warnings.size());
        if (!warnings.isEmpty()) {
            // A body that stood before its type was read last.
            warnings.sort(Comparator.comparingInt(Warning::place));
            List<String> pointers = OffsetPointers.at(
                    json, warnings.stream().map(Warning::place).toList());
            for (Warning warning : warnings) {
                found.add(Problem.of(warning.code, pointers.get(found.size()), warning.arguments));
            }
        }
        return found;
    }

    /** Moves to the object that the text has to be. */
    public void start() {
        startAny();
        if (kind() != '{') {
            throw fail(CoreProblem.NOT_AN_OBJECT);
        }
    }

    /** Moves to the value of a text that may be any JSON value. */
    public void startAny() {
        count();
        toValue();
    }

    /** Sees to it that nothing follows. */
    public void end() {
        if (peek() != NOTHING || at < end) {
            throw fail(CoreProblem.TEXT_AFTER_MESSAGE);
        }
    }

    /** Steps into the object that the current value is. */
    public void enterObject() {
        if (kind() != '{') {
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
                if (length > longestName) {
                    throw fail(CoreProblem.NAME_TOO_LONG, String.valueOf(longestName));
                }
            }
            if (index != AsciiNames.NONE) {
                if ((seen >>> index & 1) != 0) {
                    throw fail(CoreProblem.REPEATED_MEMBER, members.name(index));
                }
                toMember();
                count();
                return index;
            }
        }
    }

    private void leave(Members members, long seen) {
        unknown.leave(depth);
        depth--;
        String missing = members.firstMissing(seen);
        if (missing != null) {
            place = at - 1;
            throw new Defect(ShapeCodes.missing(Pointers.member(pointer(), missing), members.definition(), missing));
        }
    }

    /** The number of a name that is spelled in another way or the last of the text; passes over it if it is unknown. */
    private int otherName(Members members) {
        String name = string();
        checkName(name);
        int index = members.indexOf(name);
        if (index == AsciiNames.NONE) {
            unknownMember(name);
        }
        return index;
    }

    private void unknownMember(String name) {
        if (mode == ReadMode.STRICT) {
            throw fail(CoreProblem.UNKNOWN_MEMBER, name);
        }
        if (!unknown.add(depth, name)) {
            throw fail(CoreProblem.REPEATED_MEMBER, name);
        }
        warn(CoreProblem.UNKNOWN_MEMBER, name);
        toMember();
        count();
        skip();
    }

    /** The current integer. */
    public long integer(long min, long max) {
        if (!isNumber()) {
            throw wrongType("integer");
        }
        long value = plainInteger();
        if (value < min || value > max) {
            throw fail(CoreProblem.INTEGER_OUT_OF_RANGE, String.valueOf(min), String.valueOf(max));
        }
        return value;
    }

    private boolean isNumber() {
        return kind() == '-' || (kind() >= '0' && kind() <= '9');
    }

    /** The current integer, of a member whose greatest value an {@code int} holds. */
    public int smallInteger(int min, int max) {
        return (int) integer(min, max);
    }

    private long plainInteger() {
        boolean negative = kind() == '-';
        int digits = digits();
        if ((negative ? digits + 1 : digits) > limits.numberDigits()) {
            throw fail(CoreProblem.NUMBER_TOO_LONG, String.valueOf(limits.numberDigits()));
        }
        int start = negative ? at + 1 : at;
        at = start + digits;
        long value = digits > SURE_TO_FIT ? Long.MAX_VALUE : 0;
        for (int i = start; i < at && digits <= SURE_TO_FIT; i++) {
            value = 10 * value + json[i] - '0';
        }
        boolean fraction = kind() == '.' || kind() == 'e' || kind() == 'E';
        if (fraction || value > PlainInteger.MAX || (negative && value == 0)) {
            throw fail(CoreProblem.NOT_A_PLAIN_INTEGER);
        }
        return negative ? -value : value;
    }

    /** The current truth value. */
    public boolean bool() {
        boolean yes = kind() == 't';
        if (!yes && kind() != 'f') {
            throw wrongType("boolean");
        }
        word(yes ? "true" : "false");
        return yes;
    }

    /** Steps into the current array, to its first element; there has to be one. True, for loops. */
    public boolean enterArray(int max) {
        if (kind() != '[') {
            throw wrongType("array");
        }
        enter();
        count();
        if (!toElement()) {
            throw fail(CoreProblem.ARRAY_SIZE_OUT_OF_RANGE, "1", String.valueOf(max));
        }
        return true;
    }

    /** Moves to the next element after so many, or, where there is none, out of the array. */
    public boolean nextElement(int size, int max) {
        count();
        if (!toElement()) {
            depth--;
            return false;
        }
        if (size == mostElements) {
            throw fail(CoreProblem.ARRAY_TOO_LARGE, String.valueOf(mostElements));
        }
        if (size == max) {
            throw new Defect(Problem.of(
                    CoreProblem.ARRAY_SIZE_OUT_OF_RANGE, Pointers.parent(pointer()), "1", String.valueOf(max)));
        }
        return true;
    }

    /** Passes over the current value, whatever it is, with the checks that every text has to pass. */
    public Slice skip() {
        int start = at;
        new FreeJson(this).skip();
        return new Slice(start, at);
    }

    /** Passes over the current value, which has to be an object. */
    public Slice skipObject() {
        if (kind() != '{') {
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
        count();
        if (!toName()) {
            depth--;
            return null;
        }
        String name = string();
        checkName(name);
        toMember();
        count();
        return name;
    }

    private void checkName(String name) {
        if (name.length() > longestName) {
            throw fail(CoreProblem.NAME_TOO_LONG, String.valueOf(longestName));
        }
    }

    final void count() {
        if (++tokens > mostTokens) {
            throw fail(CoreProblem.TOO_MANY_TOKENS, String.valueOf(mostTokens));
        }
    }

    /** Steps into the current object or array. */
    final void enter() {
        if (++depth > limits.depth()) {
            throw fail(CoreProblem.NESTING_TOO_DEEP, String.valueOf(limits.depth()));
        }
        open();
    }

    final void leave() {
        depth--;
    }

    /** Notes what does not stop the reading. */
    public void warn(ProblemCode code, String... arguments) {
        warnings.add(new Warning(place, code, arguments));
    }

    /** A problem at the current name or value, for throwing. */
    public Defect fail(ProblemCode code, String... arguments) {
        return new Defect(Problem.of(code, pointer(), arguments));
    }

    final Defect wrongType(String expected) {
        return fail(CoreProblem.WRONG_JSON_TYPE, expected, JsonKind.at(json, place, end));
    }

    final String pointer() {
        return OffsetPointers.at(json, place);
    }
}
