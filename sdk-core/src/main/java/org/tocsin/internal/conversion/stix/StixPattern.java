package org.tocsin.internal.conversion.stix;

/** Expressions of the STIX pattern language. */
final class StixPattern {

    private StixPattern() {}

    /** That a property of an observable equals a text. */
    static String equal(String property, String value) {
        return '[' + comparison(property, "=", value) + ']';
    }

    /** One comparison, to be put in brackets. */
    static String comparison(String property, String operator, String value) {
        return property + ' ' + operator + ' ' + quoted(value);
    }

    private static String quoted(String value) {
        return '\'' + value.replace("\\", "\\\\").replace("'", "\\'") + '\'';
    }

    /** Whether a text that is given as a pattern has the outer form of one: all brackets and quotes are closed. */
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

    /** Where the literal that begins here ends; past the text if it does not. */
    private static int endOfLiteral(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '\'') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
