package org.tocsin.jackson.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The JSON text of one value, made from its tokens while it is read; a caller that has read enough asks for no more
 * tokens.
 *
 * <p>It keeps what the tokens say: a member that occurs twice is written twice, a number keeps its spelling, and half
 * of a surrogate pair is kept, as an escape. White space and the escapes of strings may differ from the original.
 */
public final class TokenText extends InputStream {

    private static final String HEXADECIMAL = "0123456789abcdef";

    private final TokenSource source;
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private byte[] ready = {};
    private int at;
    private int depth;
    /** Whether the next token needs a separator from the one before. */
    private boolean following;

    public TokenText(TokenSource source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        return more() ? ready[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean more() throws IOException {
        while (at == ready.length) {
            if (depth == 0 && following) {
                return false;
            }
            source.writeNext(this);
            ready = made.toByteArray();
            made.reset();
            at = 0;
        }
        return true;
    }

    /** Begins an object or an array with its bracket. */
    public void open(char bracket) {
        part();
        made.write(bracket);
        depth++;
        following = false;
    }

    /** Ends an object or an array with its bracket. */
    public void close(char bracket) {
        made.write(bracket);
        depth--;
        following = true;
    }

    /** The name of a member. */
    public void name(String name) {
        part();
        quoted(name);
        made.write(':');
        following = false;
    }

    /** A string. */
    public void string(String value) {
        part();
        quoted(value);
        following = true;
    }

    /** A value without quotes: a number as it was spelled, a truth value or null. */
    public void bare(String spelled) {
        part();
        made.writeBytes(spelled.getBytes(StandardCharsets.UTF_8));
        following = true;
    }

    private void part() {
        if (following) {
            made.write(',');
        }
    }

    private void quoted(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                escaped.append('\\').append(unit);
            } else if (unit < ' ' || isLoneSurrogate(text, i)) {
                escape(unit, escaped);
            } else {
                escaped.append(unit);
            }
        }
        made.writeBytes(escaped.append('"').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char unit = text.charAt(i);
        if (Character.isHighSurrogate(unit)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(unit) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static void escape(char unit, StringBuilder escaped) {
        escaped.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            escaped.append(HEXADECIMAL.charAt(unit >> shift & 0xf));
        }
    }
}
