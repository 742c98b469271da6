package org.tocsin.formats.internal.stix;

/** Expressions of the STIX pattern language. */
final class StixPattern {

    private StixPattern() {}

    /** The pattern that a property of an observable equals a text. */
    static String equal(String property, String value) {
        return '[' + comparison(property, "=", value) + ']';
    }

    /** One comparison, without the brackets around it. */
    static String comparison(String property, String operator, String value) {
        return property + ' ' + operator + ' ' + quoted(value);
    }

    private static String quoted(String value) {
        return '\'' + value.replace("\\", "\\\\").replace("'", "\\'") + '\'';
    }

    /** Whether a text may be a pattern: all brackets and quotes are closed. */
    static boolean isPlausible(String text) {
        int depth = 0;
        boolean compared = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                i = endOfLiteral(text, i);
            } else if (c == '[' || c == '(') {
                depth++;
            } else if (c == ']' || c == ')') {
                depth--;
            }
            compared |= c == '=' || c == '<' || c == '>' || Character.isUpperCase(c);
            if (depth < 0 || i >= text.length()) {
                return false;
            }
        }
        return depth == 0 && compared && (text.startsWith("[") || text.startsWith("("));
    }

    /** The end of the literal that begins here; a position after the text if it is not closed. */
    private static int endOfLiteral(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '\'') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
