package org.tocsin.generator.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tocsin.generator.sample.SchemaNode;

/** Texts that keep or break the form and the length of a schema. */
final class Texts {

    private static final List<String> FILLERS = List.of("a", "A", "1", "urn:", "\u00e9");

    private Texts() {}

    static boolean keeps(SchemaNode node, String text) {
        return hasLength(node, text) && hasForm(node, text);
    }

    static boolean hasLength(SchemaNode node, String text) {
        int length = text.codePointCount(0, text.length());
        return length <= node.number("maxLength", Integer.MAX_VALUE) && length >= node.number("minLength", 0);
    }

    static boolean hasForm(SchemaNode node, String text) {
        return !node.schema().has("pattern") || text.matches(node.text("pattern"));
    }

    /** A text of the right length that has not the form. */
    static Optional<String> malformed(SchemaNode node, String valid) {
        String start = valid.substring(0, valid.length() - 1);
        return Stream.of(valid + " ", valid + "!", start + " ", start + "!", valid + "\u0007", start + "\u0007")
                .filter(text -> hasLength(node, text) && !hasForm(node, text))
                .findFirst();
    }

    /** The text that is repeated to this length and has the form; empty where repeating gives none. */
    static Optional<String> filler(SchemaNode node, int length) {
        return FILLERS.stream()
                .filter(text -> length % text.length() == 0 && hasForm(node, text.repeat(length / text.length())))
                .findFirst();
    }

    /** A text of this length that has the form: a valid one of which one character stands many times. */
    static Optional<String> stretched(SchemaNode node, String valid, int length) {
        int missing = length - valid.length();
        return IntStream.iterate(valid.length() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> valid.substring(0, i)
                        + valid.substring(i, i + 1).repeat(Math.max(0, missing))
                        + valid.substring(i))
                .filter(text -> text.length() == length && hasForm(node, text))
                .findFirst();
    }
}
