package org.tocsin.examples.benchmarks;

import java.util.List;
import java.util.function.IntFunction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages that are alike but for one thing, of which each has more than the one before.
 *
 * @param name that thing
 * @param sizes how many there are of it, from message to message
 * @param valid whether the messages are valid
 * @param message the JSON of the message with so many
 */
record Series(String name, List<Integer> sizes, boolean valid, IntFunction<byte[]> message) {

    /** Longer texts, more of the members that need not be there, more indicators, and more defects with little else. */
    static final List<Series> ALL = List.of(
            new Series("bytes", List.of(500, 2_000, 8_000, 32_000), true, Series::texts),
            new Series("members", List.of(10, 30, 90, 200), true, Series::recipients),
            new Series("indicators", List.of(10, 50, 200, 500), true, Series::indicators),
            new Series("problems", List.of(4, 16, 64, 200), false, Series::defects));

    /** The message with so many. */
    Input of(int size) {
        byte[] json = message.apply(size);
        return valid ? Input.of(name, List.of(json)) : Input.invalid(name, json);
    }

    /** What the abscissa of the growth is: the bytes of a valid message, the defects of another. */
    double abscissa(Input input, int size) {
        return valid ? input.size() : size;
    }

    private static byte[] texts(int size) {
        ObjectNode tree = Samples.tree("incident-report-early");
        String words = "Files were encrypted within the hour. ";
        ((ObjectNode) tree.get("body"))
                .putArray("summary")
                .addObject()
                .put("lang", "en")
                .put("text", words.repeat(size / words.length()) + "End.");
        return Samples.compact(tree);
    }

    private static byte[] recipients(int size) {
        ObjectNode tree = Samples.tree("incident-report-early");
        LargeMessage.recipients((ArrayNode) tree.get("recipients"), size);
        return Samples.compact(tree);
    }

    private static byte[] indicators(int size) {
        ObjectNode tree = Samples.tree("incident-report-early");
        LargeMessage.indicators(((ObjectNode) tree.get("body")).putArray("indicators"), size);
        return Samples.compact(tree);
    }

    private static byte[] defects(int size) {
        ObjectNode tree = Samples.tree("incident-report-early");
        ArrayNode recipients = (ArrayNode) tree.get("recipients");
        recipients.removeAll();
        for (int i = 0; i < size; i++) {
            recipients.addObject().put("party", "nobody " + i);
        }
        return Samples.compact(tree);
    }
}
