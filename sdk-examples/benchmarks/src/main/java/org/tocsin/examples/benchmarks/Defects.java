package org.tocsin.examples.benchmarks;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Defects of shape, each of another kind or at another kind of place, that spoil the usual message from end to end. */
final class Defects {

    private static final String REMOVED = "";

    /** A pointer, and the JSON that is put there. */
    private record Defect(String pointer, String json) {}

    private static final Defect ONE = new Defect("/handling/tlp", "\"purple\"");

    private static final List<Defect> ALL = List.of(
            new Defect("/id", "\"A41C7D29\""),
            new Defect("/thread", "7"),
            new Defect("/originator/party", REMOVED),
            new Defect("/recipients/0/group", "\"Forum All\""),
            new Defect("/precedence", "\"asap\""),
            new Defect("/sentAt", "\"2026-05-12T03:03:00\""),
            new Defect("/validUntil", "null"),
            ONE,
            new Defect("/handling/colour", "\"green\""),
            new Defect("/title/0/lang", "\"English\""),
            new Defect("/title/1/text", "\"\""),
            new Defect("/body/categories/0/kind", "5"),
            new Defect("/body/domains", "\"iot\""),
            new Defect("/body/products/0/name", "\"" + "n".repeat(300) + "\""),
            new Defect("/body/products/0/versions", "[]"),
            new Defect("/body/products/0/cpe", "\"example\""),
            new Defect("/body/malware/0/sampleDigests/0", "\"md5:0cc175b9c0f1b6a831c399e269772661\""),
            new Defect("/body/grade/source", "\"Z\""),
            new Defect("/body/actions/0/text", REMOVED),
            new Defect("/body/indicators/1/firstSeen/at", "\"12 May\""),
            new Defect("/body/likelihood", "true"),
            new Defect("/body/sources/0/publishedOn", "\"2026-3-10\""),
            new Defect("/documents/0/size", "\"82\""),
            new Defect("/documents/0/hue", "{}"));

    private Defects() {}

    /** The message with one defect, a code that is none. */
    static byte[] one(byte[] json) {
        return spoiled(json, List.of(ONE));
    }

    /** The message with all of them. */
    static byte[] all(byte[] json) {
        return spoiled(json, ALL);
    }

    private static byte[] spoiled(byte[] json, List<Defect> defects) {
        ObjectNode tree = Samples.tree(json);
        for (Defect defect : defects) {
            if (defect.json.equals(REMOVED)) {
                Samples.remove(tree, defect.pointer);
            } else {
                Samples.set(tree, defect.pointer, defect.json);
            }
        }
        return Samples.compact(tree);
    }
}
