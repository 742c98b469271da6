package org.tocsin.internal.text;

import java.nio.charset.StandardCharsets;
import org.tocsin.internal.ascii.EightBytes;
import org.tocsin.internal.form.Characters;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/**
 * A cursor that moves over a JSON text value by value: white space, structure, strings. It accepts exactly the JSON of
 * RFC 8259 in strict UTF-8.
 *
 * <p>It tracks no path, line or column, and so is faster than a tokeniser that can report them: if a text has a defect,
 * it is read again by a reading that tracks its {@link Path}. Property tests compare its results with those of Jackson.
 */
public abstract class TextCursor {

    /** Returned for a string that is not plain. */
    protected static final int NOT_PLAIN = -1;

    /** No byte: the text has ended. */
    protected static final int NOTHING = 0;

    protected final byte[] json;
    /** The end of the text. */
    protected final int end;
    /** The next byte. */
    protected int at;
    /** The start of the current name or value. */
    protected int place;

    /** The kinds of characters in the last string that was not plain, as bits of {@link Characters}. */
    protected int kinds;

    /** Whether the current object or array was just entered. */
    private boolean opened;

    protected TextCursor(byte[] json, int start, int end) {
        this.json = json;
        this.at = start;
        this.end = end;
    }

    /** The next byte that is not white space; {@link #NOTHING} at the end. */
    protected final int peek() {
        return at < end && json[at] > ' ' ? json[at] : peekBeyondSpace();
    }

    private int peekBeyondSpace() {
        int i = at;
        while (i < end && (json[i] == ' ' || json[i] == '\n' || json[i] == '\r' || json[i] == '\t')) {
            i++;
        }
        at = i;
        return i < end ? json[i] : NOTHING;
    }

    /** The first byte of the current value. */
    public final int kind() {
        return at < end ? json[at] : NOTHING;
    }

    /** Moves to a value. */
    protected final void toValue() {
        peek();
        place = at;
    }

    /** Skips the bracket that opens an object or an array. */
    protected final void open() {
        at++;
        opened = true;
    }

    /** Moves to the name of the next member; where there is none, leaves the object and returns false. */
    public final boolean toName() {
        int next = peek();
        if (next == '}') {
            close();
            return false;
        }
        if (!opened) {
            next = peekBehind(next, ',');
        }
        opened = false;
        if (next != '"') {
            throw malformed();
        }
        place = at;
        return true;
    }

    /** Moves from a name to its value. */
    public final void toMember() {
        peekBehind(peek(), ':');
        place = at;
    }

    /** Moves to the next element; where there is none, leaves the array and returns false. */
    public final boolean toElement() {
        int next = peek();
        if (next == ']') {
            close();
            return false;
        }
        if (!opened) {
            peekBehind(next, ',');
        }
        opened = false;
        place = at;
        return true;
    }

    private void close() {
        at++;
        opened = false;
    }

    private int peekBehind(int next, char separator) {
        if (next != separator) {
            throw malformed();
        }
        at++;
        return peek();
    }

    /** Skips a word that must be here, such as {@code true}. */
    public final void word(String word) {
        int start = at;
        for (int i = 0; i < word.length(); i++) {
            if (start + i >= end || json[start + i] != word.charAt(i)) {
                throw malformed();
            }
        }
        at = start + word.length();
    }

    /** The number of digits of the integer here, which may have a minus sign but no leading zero. */
    protected final int digits() {
        int first = kind() == '-' ? at + 1 : at;
        int i = first;
        while (i < end && json[i] >= '0' && json[i] <= '9') {
            i++;
        }
        if (i == first || (json[first] == '0' && i > first + 1)) {
            throw malformed();
        }
        return i - first;
    }

    /** Skips the fraction and the exponent of the number before this place. */
    protected final void passFraction() {
        if (kind() == '.') {
            at++;
            passDigits();
        }
        if (kind() == 'e' || kind() == 'E') {
            at++;
            at += kind() == '+' || kind() == '-' ? 1 : 0;
            passDigits();
        }
    }

    private void passDigits() {
        int first = at;
        while (kind() >= '0' && kind() <= '9') {
            at++;
        }
        if (at == first) {
            throw malformed();
        }
    }

    /** The number of characters of the string that begins here, if it is plain: printable ASCII without escapes. */
    protected final int plainLength() {
        int close = plainEnd(at + 1);
        return close < end && json[close] == '"' ? close - at - 1 : NOT_PLAIN;
    }

    /** Skips the string that begins here, which is plain. */
    protected final void passPlain() {
        at = plainEnd(at + 1) + 1;
    }

    /** The position of the first byte that is not plain, from a place in a string. */
    private int plainEnd(int start) {
        int i = start;
        for (int lastEight = end - Long.BYTES; i <= lastEight; i += Long.BYTES) {
            long found = EightBytes.notPlain(EightBytes.at(json, i));
            if (found != 0) {
                return i + EightBytes.first(found);
            }
        }
        while (i < end && isPlain(json[i])) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b < 0x7f && b != '"' && b != '\\';
    }

    /** Skips the plain string with this number of characters that begins here, and returns it. */
    @SuppressWarnings(
            "deprecation") // the constructor that asks for no charset has the least to do, and ASCII needs none
    protected final String plain(int length) {
        String text = new String(json, 0, at + 1, length);
        at += length + 2;
        return text;
    }

    /** Skips the string that begins here; its text is not needed. */
    protected final void passString() {
        at = plainEnd(at + 1);
        while (kind() != '"') {
            if (at >= end) {
                throw malformed();
            }
            at = kind() == '\\' ? at + 2 : plainEnd(at + 1);
        }
        at++;
    }

    /** Skips the string that begins here and returns its text; notes the {@link #kinds} of its characters. */
    public final String string() {
        int start = at + 1;
        int i = plainEnd(start);
        boolean escaped = false;
        boolean whole = true;
        kinds = Characters.ORDINARY;
        while (i < end && json[i] != '"') {
            boolean escape = json[i] == '\\';
            int length = escape ? Utf8.escapeLength(json, i) : Utf8.characterLength(json, i);
            if (length == 0 && escape) {
                loneSurrogate(i);
                whole = false;
                length = Utf8.UNIT_ESCAPE;
            } else if (length == 0 || (json[i] >= 0 && json[i] < ' ')) {
                throw malformed(i);
            }
            escaped |= escape;
            kinds |= escape ? 0 : Utf8.kind(json, i);
            i += length;
            i = i < end && json[i] < 0 ? i : plainEnd(i);
        }
        if (i >= end) {
            throw malformed(end);
        }
        at = i + 1;
        return escaped && whole ? unescaped(start, i) : new String(json, start, i - start, StandardCharsets.UTF_8);
    }

    /** The text of a string with escapes. An escape is never shorter than its character, so the text always fits. */
    private String unescaped(int start, int close) {
        byte[] text = new byte[close - start];
        int length = 0;
        int i = start;
        while (i < close) {
            if (json[i] != '\\') {
                text[length++] = json[i++];
            } else if (json[i + 1] != 'u') {
                text[length] = escaped(i + 1);
                kinds |= Characters.kind(text[length++]);
                i += Utf8.SHORT_ESCAPE;
            } else {
                int character = Utf8.escapedCharacter(json, i);
                if (character < 0) {
                    throw malformed(i);
                }
                kinds |= Characters.kind(character);
                length = Utf8.put(character, text, length);
                i += Character.charCount(character) * Utf8.UNIT_ESCAPE;
            }
        }
        return new String(text, 0, length, StandardCharsets.UTF_8);
    }

    private byte escaped(int place) {
        byte letter = json[place];
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw malformed(place);
        };
    }

    /** Reports an escape that is an unpaired surrogate; a reading that continues skips it. */
    protected void loneSurrogate(int escape) {
        throw unsound(escape, Problem.of(CoreProblem.LONE_SURROGATE, ""));
    }

    /** The defect to throw for the bytes at a place. */
    protected Defect unsound(int from, Problem problem) {
        return new Defect(problem);
    }

    /** The defect to throw where the text is not JSON from here on. */
    protected final Defect malformed() {
        return malformed(at);
    }

    /** The defect to throw where the text is not JSON from a place on. */
    private Defect malformed(int from) {
        at = Math.min(from, end);
        return unsound(at, Malformed.json(json, at, end));
    }
}
