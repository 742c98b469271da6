package org.tocsin.examples.commandline;

import java.nio.charset.StandardCharsets;

/** A JSON text on one line. */
final class OneLine {

    private OneLine() {}

    /** The text as it is, or without the white space between its tokens where it has line breaks. */
    static String of(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : compact(text);
    }

    /** No token is touched: numbers and strings keep their spelling. */
    private static String compact(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString && c == '\\') {
                line.append(c).append(text.charAt(++i));
            } else if (inString || !isSpace(c)) {
                line.append(c);
                inString ^= c == '"';
            }
        }
        return line.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
