package org.tocsin.examples.quickstart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compact JSON laid out for people: what fits on a line stays on it, what does not has a line for each part. */
final class Outline {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private Outline() {}

    /** The lines of a compact JSON text; nothing is left out. */
    static List<String> of(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        return isContainer(text) ? broken("", text, "").toList() : List.of(text);
    }

    private static Stream<String> lines(String indent, String part) {
        int value = part.charAt(0) == '"' ? endOfString(part) + 1 : 0;
        boolean member = value > 0 && value < part.length() && part.charAt(value - 1) == '"';
        String name = member ? part.substring(0, value + 1) : "";
        String bare = part.substring(name.length());
        return indent.length() + part.length() <= WIDTH || !isContainer(bare)
                ? Stream.of(indent + part)
                : broken(indent + name, bare, indent);
    }

    private static boolean isContainer(String value) {
        return value.length() > 2 && (value.startsWith("{") || value.startsWith("["));
    }

    private static Stream<String> broken(String head, String container, String indent) {
        List<String> parts = parts(container);
        List<String> lines = new ArrayList<>(List.of(head + container.charAt(0)));
        for (int i = 0; i < parts.size(); i++) {
            lines.addAll(lines(indent + INDENT, parts.get(i)).toList());
            if (i < parts.size() - 1) {
                lines.add(lines.remove(lines.size() - 1) + ",");
            }
        }
        lines.add(indent + container.charAt(container.length() - 1));
        return lines.stream();
    }

    /** The members or items of an object or array, as they are written. */
    static List<String> parts(String container) {
        List<String> parts = new ArrayList<>();
        int start = 1;
        int depth = 0;
        for (int i = 0; i < container.length(); i++) {
            char c = container.charAt(i);
            if (c == '"') {
                i += endOfString(container.substring(i));
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth == 0 || (depth == 1 && c == ',')) {
                parts.add(container.substring(start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    /** Where the string that the text begins with ends. */
    private static int endOfString(String text) {
        int end = 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }
}
