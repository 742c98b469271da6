package org.tocsin.examples.scenarios;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of a width. */
final class Paragraph {

    private Paragraph() {}

    static List<String> of(String text, String indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + word.length() >= width) {
                lines.add(line.toString());
                line.setLength(indent.length());
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
