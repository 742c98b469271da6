package org.tocsin.formats.internal.stix;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.PlainJson;

/**
 * The part of JSON5 that is shorter than JSON where it is a string of JSON itself: names without quotes where they are
 * words, and strings in single quotes. Every text of JSON is one of JSON5.
 */
public final class Json5 {

    private Json5() {}

    /** A value as JSON5. */
    public static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value instanceof String words) {
            quote(words, text);
        } else if (value instanceof Map<?, ?> object) {
            char before = '{';
            for (Map.Entry<?, ?> member : object.entrySet()) {
                text.append(before);
                name((String) member.getKey(), text);
                write(member.getValue(), text.append(':'));
                before = ',';
            }
            text.append(before == '{' ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object element : list) {
                write(element, text.append(before));
                before = ',';
            }
            text.append(before == '[' ? "[]" : "]");
        } else {
            text.append(value);
        }
    }

    private static void name(String name, StringBuilder text) {
        if (!name.isEmpty() && isBegin(name.charAt(0)) && endOfWord(name, 0) == name.length()) {
            text.append(name);
        } else {
            quote(name, text);
        }
    }

    private static int endOfWord(String text, int begin) {
        int end = begin;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBegin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isWord(int c) {
        return isBegin(c) || (c >= '0' && c <= '9');
    }

    private static void quote(String words, StringBuilder text) {
        if (isPlain(words)) {
            text.append('\'').append(words).append('\'');
            return;
        }
        String json = PlainJson.text(words);
        text.append('\'');
        requoted(json, 0, '\'', text);
        text.append('\'');
    }

    /** Whether every character stands for itself in quotes; of the escaped ones none is beyond ASCII. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == '\'' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes what stands in a string, up to the quote that it begins with, as it stands within other quotes.
     *
     * @return where the string ends; the end of the text where it does not
     */
    private static int requoted(String from, int begin, char quote, StringBuilder text) {
        char old = from.charAt(begin);
        int plain = begin + 1;
        int i = plain;
        for (; i < from.length() && from.charAt(i) != old; i++) {
            char c = from.charAt(i);
            if (c == '\\' && i + 1 < from.length()) {
                char meant = from.charAt(++i);
                boolean needless = (meant == '"' || meant == '\'') && meant != quote;
                text.append(from, plain, needless ? i - 1 : i);
                plain = i;
            } else if (c == quote) {
                text.append(from, plain, i).append('\\');
                plain = i;
            }
        }
        text.append(from, plain, i);
        return i;
    }

    /** The same as JSON, if it is of this part of JSON5; whatever it is, no more than twice as long and a little. */
    public static String toJson(String text) {
        StringBuilder json = new StringBuilder(text.length() * 5 / 4);
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                json.append('"');
                i = requoted(text, i, '"', json);
                json.append(i < text.length() ? "\"" : "");
                i++;
            } else if (isBegin(c)) {
                int begin = i;
                i = endOfWord(text, begin);
                String quote = text.startsWith(":", i) ? "\"" : "";
                json.append(quote).append(text, begin, i).append(quote);
            } else {
                int begin = i++;
                while (i < text.length() && isNumber(text.charAt(begin)) && isNumberGoingOn(text.charAt(i))) {
                    i++;
                }
                json.append(text, begin, i);
            }
        }
        return json.toString();
    }

    private static boolean isNumber(int c) {
        return c == '-' || (c >= '0' && c <= '9');
    }

    private static boolean isNumberGoingOn(int c) {
        return isNumber(c) || c == '.' || c == 'e' || c == 'E' || c == '+';
    }
}
