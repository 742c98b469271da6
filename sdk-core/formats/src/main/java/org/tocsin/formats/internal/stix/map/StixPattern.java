package org.tocsin.formats.internal.stix.map;

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
}
