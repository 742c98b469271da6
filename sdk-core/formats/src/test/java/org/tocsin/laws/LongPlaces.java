package org.tocsin.laws;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON whose values are short and stand at long places, or are many: what an account that names places makes most of. */
final class LongPlaces {

    private static final int DEEPEST = 24;
    private static final int LONGEST = 128;
    private static final int MOST = 8_000;
    private static final int LISTS = 4;

    private static final List<String> STEPS = List.of("n", "\\\"", "\u00e9", "~", "/", "\\u0001", "\u4e2d");
    private static final List<String> LEAVES = List.of(
            "1",
            "null",
            "\"\"",
            "\"\\u0001\"",
            "-9007199254740991",
            "[[1]]",
            "{\"a\":1,\"b\":\"\"}",
            "{}",
            "[]",
            "\"" + "words ".repeat(200) + "\"");

    private LongPlaces() {}

    /** A value within the limits of a reader, wherever a message or a record may have any value. */
    static String value(Random random) {
        int deep = random.nextInt(DEEPEST + 1);
        String step = STEPS.get(random.nextInt(STEPS.size())).repeat(1 + random.nextInt(LONGEST));
        String leaf = LEAVES.get(random.nextInt(LEAVES.size()));
        int many = 1 + random.nextInt(1 + random.nextInt(MOST));
        int lists = 1 + random.nextInt(LISTS);
        return value(deep, step, leaf, leaf.length() > LONGEST ? many / LONGEST : many, lists);
    }

    /** So many lists of so many equal values, under names of which each stands in the one before. */
    static String value(int deep, String name, String leaf, int many, int lists) {
        String list = list(leaf, many);
        return ("{\"" + name + "\":").repeat(deep) + list(list, lists) + "}".repeat(deep);
    }

    static String list(String each, int many) {
        return Stream.generate(() -> each).limit(many).collect(Collectors.joining(",", "[", "]"));
    }
}
