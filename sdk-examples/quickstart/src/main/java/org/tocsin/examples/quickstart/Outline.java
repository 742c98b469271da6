package org.tocsin.examples.quickstart;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON laid out for people: one line for each value down to some depth, wide lines cut short. */
final class Outline {

    private static final int WIDTH = 96;

    private final int depthShown;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean inString;
    private boolean escaped;

    private Outline(int depthShown) {
        this.depthShown = depthShown;
    }

    /** The lines of a compact JSON text. */
    static List<String> of(byte[] json, int depthShown) {
        Outline outline = new Outline(depthShown);
        String compact = new String(json, StandardCharsets.UTF_8);
        compact.chars().forEach(c -> outline.add((char) c));
        return outline.text.toString().lines().map(Outline::cut).toList();
    }

    private void add(char c) {
        if (inString) {
            text.append(c);
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else {
            addOutside(c);
        }
    }

    private void addOutside(char c) {
        if ((c == '}' || c == ']') && depth-- <= depthShown) {
            newLine();
        }
        text.append(c);
        inString = c == '"';
        boolean opened = c == '{' || c == '[';
        depth += opened ? 1 : 0;
        if ((opened || c == ',') && depth <= depthShown) {
            newLine();
        }
    }

    private void newLine() {
        text.append('\n').append("  ".repeat(depth));
    }

    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3) + "...";
    }
}
