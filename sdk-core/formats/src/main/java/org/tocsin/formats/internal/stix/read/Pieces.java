package org.tocsin.formats.internal.stix.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.json.Node;

/** A text that may be longer than readers take of one string: as a list of its pieces then. */
final class Pieces {

    private Pieces() {}

    /** The text itself, or a list of pieces of at most so many UTF-16 units. */
    static Object of(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        List<Object> pieces = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = Math.min(text.length(), begin + length);
            if (end < text.length() && end - begin > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(text.substring(begin, end));
            begin = end;
        }
        return pieces;
    }

    /** The text of a node; empty where it has none. */
    static Optional<String> join(Node node) {
        return node.isArray()
                ? Optional.of(node.elements().stream()
                        .flatMap(piece -> piece.text().stream())
                        .collect(Collectors.joining()))
                : node.text();
    }
}
