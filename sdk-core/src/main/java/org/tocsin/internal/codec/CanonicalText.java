package org.tocsin.internal.codec;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.MemberOrder;
import org.tocsin.internal.text.Utf8;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;

/**
 * The canonical form of a JSON text (RFC 8785): no white space, members sorted by name, one spelling of each string.
 * The number formatting of RFC 8785 is not needed, because the format has only integers, each with one spelling. The
 * text is validated while it is rewritten; a text that is not sound has no canonical form.
 *
 * <p>A canonical text is never longer than another spelling of it, so one array of the length of the text is enough.
 */
public final class CanonicalText extends JsonTokens {

    private static final byte[] HEXADECIMAL = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    private final Set<String> leftOut;
    private final byte[] out;
    private int size;
    private final Deque<MemberOrder> structures = new ArrayDeque<>();

    private CanonicalText(byte[] json, Set<String> leftOut, Limits limits) {
        super(json, limits, ReadMode.STRICT, 0, null);
        this.leftOut = leftOut;
        this.out = new byte[json.length];
    }

    /**
     * The canonical form of a text.
     *
     * @param leftOut names of members of the outermost object that are left out
     * @throws Defect where the text is not sound and so has no canonical form
     */
    public static byte[] of(byte[] json, Set<String> leftOut, Limits limits) {
        CanonicalText text = new CanonicalText(json, leftOut, limits);
        text.startAny();
        text.write();
        text.end();
        return Arrays.copyOf(text.out, text.size);
    }

    private void write() {
        value();
        while (!structures.isEmpty()) {
            count();
            MemberOrder around = structures.element();
            if (around.isArray() ? toNextElement(around) : toNextName(around)) {
                value();
            } else {
                put(around.isArray() ? ']' : '}');
                structures.pop();
                leave();
            }
        }
    }

    /** Moves to the next element; false where there is none. */
    private boolean toNextElement(MemberOrder around) {
        if (!toElement()) {
            return false;
        }
        separate();
        if (around.addElement() > limits.arrayElements()) {
            throw fail(CoreProblem.ARRAY_TOO_LARGE, String.valueOf(limits.arrayElements()));
        }
        return true;
    }

    /** Ends the previous member and moves to the value of the next one; false where there is none. */
    private boolean toNextName(MemberOrder around) {
        boolean more = toName();
        size = around.endMember(size);
        if (!more) {
            if (!around.sort(out)) {
                throw fail(CoreProblem.REPEATED_MEMBER, "");
            }
            return false;
        }
        separate();
        int start = size;
        String odd = string(limits.nameLength(), CoreProblem.NAME_TOO_LONG);
        boolean unwanted = structures.size() == 1 && leftOut.contains(nameAt(start, odd));
        around.begin(start, size, odd, unwanted);
        toMember();
        put(':');
        count();
        return true;
    }

    private String nameAt(int start, @Nullable String odd) {
        return odd == null ? MemberOrder.plain(out, start, size) : odd;
    }

    private void separate() {
        if (out[size - 1] != '{' && out[size - 1] != '[') {
            put(',');
        }
    }

    private void value() {
        int start = at;
        switch (kind()) {
            case '{', '[' -> {
                structures.push(new MemberOrder(kind() == '['));
                put(kind());
                enter();
            }
            case '"' -> string(limits.stringLength(), CoreProblem.STRING_TOO_LONG);
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
        if (json[start] != '"' && json[start] != '{' && json[start] != '[') {
            copy(start, at);
        }
    }

    /** Writes the string that begins here. Returns its decoded text if it is not plain, otherwise null. */
    private @Nullable String string(int most, CoreProblem tooLong) {
        int start = at;
        int plain = plainLength();
        String said = plain == NOT_PLAIN ? string() : null;
        if ((said == null ? plain : said.length()) > most) {
            throw fail(tooLong, String.valueOf(most));
        }
        if (said == null) {
            copy(start, start + plain + 2);
            at = start + plain + 2;
            return null;
        }
        put('"');
        int i = start + 1;
        while (i < at - 1) {
            int run = i;
            while (i < at - 1 && json[i] != '\\') {
                i++;
            }
            copy(run, i);
            i = i < at - 1 ? escape(i) : i;
        }
        put('"');
        return said;
    }

    /** Writes the character that an escape stands for, and returns the place after the escape. */
    private int escape(int i) {
        if (json[i + 1] != 'u') {
            if (json[i + 1] != '/') {
                put('\\');
            }
            put(json[i + 1]);
            return i + Utf8.SHORT_ESCAPE;
        }
        int character = Utf8.escapedCharacter(json, i);
        int letter = "\b\t\n\f\r\"\\".indexOf(character);
        if (letter >= 0) {
            put('\\');
            put("btnfr\"\\".charAt(letter));
        } else if (character < ' ') {
            copy(i, i + Utf8.UNIT_ESCAPE - 2);
            put(HEXADECIMAL[character >> 4]);
            put(HEXADECIMAL[character & 0xF]);
        } else {
            size = Utf8.put(character, out, size);
        }
        return i + Character.charCount(character) * Utf8.UNIT_ESCAPE;
    }

    private void copy(int start, int close) {
        System.arraycopy(json, start, out, size, close - start);
        size += close - start;
    }

    private void put(int letter) {
        out[size++] = (byte) letter;
    }
}
