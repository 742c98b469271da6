package org.tocsin.generator.source;

import java.util.Locale;

/** Converts names of the source to Java names. */
public final class Names {

    private Names() {}

    /** The name of a definition: of {@code types/a.schema.json#/$defs/b} it is {@code b}. */
    public static String ofDefinition(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace(".schema.json", "");
    }

    /** {@code incident-kind} as the name of a class. */
    public static String className(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String part : kebab.split("-", -1)) {
            name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return name.toString();
    }

    /** The name of a class without its package. */
    public static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** The name of a class as the name of a member. */
    public static String ofMember(String className) {
        return Character.toLowerCase(className.charAt(0)) + className.substring(1);
    }

    /** A code as the name of a constant. */
    public static String constant(String code) {
        String name = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /** {@code timeZone} as the name of a constant. */
    public static String constantOfMember(String member) {
        return member.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** A string literal that is valid in both Java and JSON. */
    public static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
