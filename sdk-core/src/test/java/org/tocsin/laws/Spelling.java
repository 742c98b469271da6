package org.tocsin.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes a tree as JSON in one of the many ways that mean the same: order, white space, escapes. */
final class Spelling {

    private final Random random;
    private final boolean shuffled;
    private final int space;
    private final int escapes;
    private final StringBuilder out = new StringBuilder();

    private Spelling(Random random) {
        this.random = random;
        this.shuffled = random.nextBoolean();
        this.space = random.nextInt(3) == 0 ? 3 : 0;
        this.escapes = random.nextInt(3) == 0 ? 4 : 0;
    }

    static String of(Object tree, Random random) {
        Spelling spelling = new Spelling(random);
        spelling.space();
        spelling.value(tree);
        spelling.space();
        return spelling.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?>) {
            object(Json.object(value));
        } else if (value instanceof List<?>) {
            array(Json.array(value));
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof Json.Raw raw) {
            out.append(raw.text());
        } else {
            out.append(value);
        }
    }

    private void object(Map<String, Object> object) {
        List<String> names = new ArrayList<>(object.keySet());
        if (shuffled) {
            Collections.shuffle(names, random);
        }
        out.append('{');
        for (int i = 0; i < names.size(); i++) {
            out.append(i == 0 ? "" : ",");
            space();
            string(names.get(i));
            space();
            out.append(':');
            space();
            value(object.get(names.get(i)));
            space();
        }
        out.append('}');
    }

    private void array(List<Object> array) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            out.append(i == 0 ? "" : ",");
            space();
            value(array.get(i));
            space();
        }
        out.append(']');
    }

    private void space() {
        for (int i = space == 0 ? 0 : random.nextInt(space); i > 0; i--) {
            out.append(" \t\r\n".charAt(random.nextInt(4)));
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                control(c);
            } else if (escapes > 0 && !half && random.nextInt(escapes) == 0) {
                out.append(c == '/' ? "\\/" : unit(c));
            } else if (escapes > 0 && Character.isHighSurrogate(c) && random.nextBoolean()) {
                out.append(unit(c)).append(unit(text.charAt(++i)));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private void control(char c) {
        int known = "\b\f\n\r\t".indexOf(c);
        out.append(known >= 0 && random.nextBoolean() ? "\\" + "bfnrt".charAt(known) : unit(c));
    }

    private String unit(char c) {
        return String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c);
    }
}
