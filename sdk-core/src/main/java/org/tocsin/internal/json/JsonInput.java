package org.tocsin.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.code.OpenCode;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A message as the generated codecs read it: one pass over the tokens, every constraint checked on the way, stopped by
 * a {@link Defect} at the first that does not hold.
 *
 * <p>Every reading method takes the current token; {@link #nextMember} and {@link #list} move to the next value.
 */
public final class JsonInput {

    private final byte[] json;
    private final JsonParser parser;
    private final Limits limits;
    private final ReadMode mode;
    private final String prefix;
    private final List<Problem> warnings;
    private final UnknownNames unknown = new UnknownNames();
    private int depth;
    private int tokens;

    private JsonInput(
            byte[] json, JsonParser parser, Limits limits, ReadMode mode, String prefix, List<Problem> warnings) {
        this.json = json;
        this.parser = parser;
        this.limits = limits;
        this.mode = mode;
        this.prefix = prefix;
        this.warnings = warnings;
    }

    /** A reader of a whole text, which has passed {@link Utf8}. */
    public static JsonInput of(byte[] json, Limits limits, ReadMode mode) {
        return new JsonInput(json, JsonText.parser(json), limits, mode, "", new ArrayList<>(0));
    }

    /** A reader of a value that stands so many levels down in a text that is yet to be written. */
    public static JsonInput of(byte[] json, Limits limits, int depth) {
        JsonInput in = of(json, limits, ReadMode.STRICT);
        in.depth = depth;
        return in;
    }

    /** A reader of a member of the outermost object that could not be understood when it was met. */
    public JsonInput reread(Slice part, String pointer) {
        JsonInput again = new JsonInput(
                json, JsonText.parser(json, part.start(), part.length()), limits, mode, pointer, warnings);
        again.depth = 1;
        again.next();
        return again;
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

    /** The text of the current string. */
    public String text(int min, int max) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrongType("string");
        }
        String text = parser.getString();
        if (text.length() > limits.stringLength()) {
            throw fail(CoreProblem.LIM_003, String.valueOf(limits.stringLength()));
        }
        int length = text.length();
        if (length < min || (length > max && text.codePointCount(0, length) > max)) {
            throw fail(CoreProblem.SHP_007, String.valueOf(min), String.valueOf(max));
        }
        return text;
    }

    /** The text of the current string, which has a form. */
    public String text(int min, int max, Form form, String expected) {
        String text = text(min, max);
        if (!form.matches(text)) {
            throw fail(CoreProblem.SHP_004, expected);
        }
        return text;
    }

    /** The value that the current string is the written form of. */
    public <T> T value(Function<String, T> form, int max, String expected) {
        String text = text(1, max);
        try {
            return form.apply(text);
        } catch (IllegalArgumentException otherForm) {
            throw new Defect(ShapeCodes.otherForm(pointer(), expected, text));
        }
    }

    /** The code that the current string is. */
    public <C extends Code> C code(CodeList<C> list) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrongType("string");
        }
        if (parser.getStringLength() > limits.stringLength()) {
            throw fail(CoreProblem.LIM_003, String.valueOf(limits.stringLength()));
        }
        C code = list.lookUp(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (code == null) {
            return olderSpelling(list, parser.getString());
        }
        if (code instanceof OpenCode open && !open.isKnown() && !open.isPrivate()) {
            warn(CoreProblem.COD_002, code.code(), list.name());
        } else if (list.isDeprecated(code)) {
            warn(CoreProblem.COD_003, code.code(), list.name());
        }
        return code;
    }

    private <C extends Code> C olderSpelling(CodeList<C> list, String text) {
        Optional<C> meant = mode == ReadMode.TOLERANT ? list.findAlias(text) : Optional.empty();
        if (meant.isEmpty()) {
            throw new Defect(ShapeCodes.noCode(pointer(), text, list));
        }
        warn(CoreProblem.COD_003, text, list.name());
        return meant.get();
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

    /** The current array, each element read by the same reader. */
    public <T> List<T> list(int max, Function<JsonInput, T> element) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrongType("array");
        }
        enter();
        if (next() == JsonToken.END_ARRAY) {
            throw fail(CoreProblem.SHP_006, "1", String.valueOf(max));
        }
        T first = element.apply(this);
        List<T> list = next() == JsonToken.END_ARRAY ? List.of(first) : more(first, max, element);
        depth--;
        return list;
    }

    /** The list whose second element is current: most have only one. */
    private <T> List<T> more(T first, int max, Function<JsonInput, T> element) {
        List<T> list = new ArrayList<>(4);
        list.add(first);
        do {
            if (list.size() == max) {
                throw new Defect(Problem.of(CoreProblem.SHP_006, Pointers.parent(pointer()), "1", String.valueOf(max)));
            }
            list.add(element.apply(this));
        } while (next() != JsonToken.END_ARRAY);
        return list;
    }

    /** Passes over the current value, whatever it is, with the checks that every text has to pass. */
    public Slice skip() {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        new FreeJson(this, parser, limits).skip();
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

    private Defect wrongType(String expected) {
        return fail(CoreProblem.SHP_003, expected, JsonKind.of(parser.currentToken()));
    }

    private String pointer() {
        return prefix + parser.streamReadContext().pathAsPointer();
    }

    /** A part of the text, in bytes. */
    public record Slice(int start, int end) {

        int length() {
            return end - start;
        }
    }
}
