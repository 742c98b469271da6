package org.tocsin.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** The inputs by name, made from samples of the conformance suite and from the corpus of VERIS. */
final class Inputs {

    private static final Pattern WORDS = Pattern.compile("(?<=\"text\":\")[^\"\\\\]*");
    private static final int FEED_LINES = 200;
    private static final List<String> NAMES =
            List.of("small", "usual", "accented", "report", "large", "feed", "veris", "invalid-1", "invalid-24");

    private Inputs() {}

    /** The names of all inputs, in the order of the table. */
    static List<String> names() {
        return NAMES;
    }

    /** The input of this name; empty where it is made from a corpus that is not here. */
    static Optional<Input> find(String name) {
        return name.equals("veris") ? VerisCorpus.find().map(texts -> Input.of(name, texts)) : Optional.of(of(name));
    }

    /** The input of this name, which needs no corpus. */
    static Input of(String name) {
        return switch (name) {
            case "small", "usual", "accented", "report", "large" -> Input.of(name, List.of(text(name)));
            case "feed" -> Input.of(name, feed());
            case "invalid-1" -> Input.invalid(name, Defects.one(compact("usual")));
            case "invalid-24" -> Input.invalid(name, Defects.all(compact("usual")));
            default -> throw new IllegalArgumentException("no such input: " + name);
        };
    }

    private static byte[] text(String name) {
        return switch (name) {
            case "small" -> small();
            case "usual" -> Samples.bytes("advisory-worm");
            case "accented" -> accented(compact("usual"));
            case "report" -> Samples.bytes("incident-report-final");
            default -> LargeMessage.json();
        };
    }

    /** As the SDK writes it. */
    private static byte[] compact(String name) {
        return of(name).texts().get(0);
    }

    /** The acknowledgement with little more than it has to have. */
    private static byte[] small() {
        ObjectNode tree = Samples.tree("acknowledgement");
        for (String member : List.of("answeredBy", "localIds", "forwardedTo", "problems")) {
            Samples.remove(tree, "/body/" + member);
        }
        Samples.remove(tree, "/inReplyTo/digest");
        Samples.set(tree, "/title/0/text", "\"Received\"");
        return Samples.compact(tree);
    }

    /** The same message with every a, e and o in its words for people outside ASCII. */
    private static byte[] accented(byte[] json) {
        return WORDS.matcher(new String(json, StandardCharsets.UTF_8))
                .replaceAll(words ->
                        words.group().replace('e', 'é').replace('a', 'à').replace("o", "ō"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Lines of four kinds of messages in turn, most of them small. */
    private static List<byte[]> feed() {
        byte[] small = text("small");
        List<byte[]> kinds =
                List.of(small, text("usual"), small, text("accented"), small, small, text("report"), small);
        return IntStream.range(0, FEED_LINES)
                .mapToObj(line -> kinds.get(line % kinds.size()))
                .toList();
    }
}
