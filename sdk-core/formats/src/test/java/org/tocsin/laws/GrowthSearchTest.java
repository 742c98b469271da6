package org.tocsin.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * A search for documents that break the law of growth: from a shape at random it goes on to whichever of its neighbours makes a
 * conversion grow more, until none has for a while. The law is held at every step.
 */
final class GrowthSearchTest {

    private static final int STEPS = 40;
    private static final int DEEPEST = 24;
    private static final int LONGEST = 128;
    private static final int MOST = 9_000;

    /** So many bytes are enough that what is always allowed hardly counts. */
    private static final int LARGEST = 400_000;

    private static final List<String> STEP_NAMES = List.of("n", "\\\"", "\u00e9", "~", "/", "\\u0001", "\u4e2d", "1");
    private static final List<String> LEAVES = List.of(
            "1",
            "null",
            "\"\"",
            "\"NA\"",
            "\"Unknown\"",
            "\"Other\"",
            "\"XA\"",
            "\"\\u0001\"",
            "1e400",
            "-9007199254740991",
            "[1]",
            "[[\"\"]]",
            "{\"a\":1}",
            "{\"variety\":\"Other\"}",
            "{\"\":\"\",\"b\":1}",
            "{}");

    private final Growth growth = new Growth();

    /** A place, and what stands there: some values, again and again, in some lists. */
    private record Shape(String member, int deep, String name, int length, List<String> leaves, int many, int lists) {

        static Shape any(Random random) {
            Shape shape = new Shape("plus", 0, "n", 1, List.of("1"), 1_000, 1);
            for (int i = 0; i < 20; i++) {
                shape = shape.neighbour(random);
            }
            return shape;
        }

        Shape neighbour(Random random) {
            return switch (random.nextInt(7)) {
                case 0 ->
                    new Shape(
                            Growth.FAMILIES.get(random.nextInt(Growth.FAMILIES.size())),
                            deep,
                            name,
                            length,
                            leaves,
                            many,
                            lists);
                case 1 -> new Shape(member, random.nextInt(DEEPEST + 1), name, length, leaves, many, lists);
                case 2 ->
                    new Shape(
                            member,
                            deep,
                            STEP_NAMES.get(random.nextInt(STEP_NAMES.size())),
                            length,
                            leaves,
                            many,
                            lists);
                case 3 -> new Shape(member, deep, name, 1 + random.nextInt(LONGEST), leaves, many, lists);
                case 4 -> new Shape(member, deep, name, length, others(random), many, lists);
                case 5 -> new Shape(member, deep, name, length, leaves, 1 + random.nextInt(MOST), lists);
                default -> new Shape(member, deep, name, length, leaves, many, 1 + random.nextInt(4));
            };
        }

        private List<String> others(Random random) {
            List<String> others = new ArrayList<>(leaves);
            if (others.size() > 3 || random.nextBoolean()) {
                others.set(random.nextInt(others.size()), LEAVES.get(random.nextInt(LEAVES.size())));
            } else {
                others.add(LEAVES.get(random.nextInt(LEAVES.size())));
            }
            return others;
        }

        /** As many as there is room for. */
        String value() {
            String leaf = String.join(",", leaves);
            int room = LARGEST / (leaf.length() + 1) / lists;
            int times = Math.min(room, Math.max(1, many / leaves.size()));
            return LongPlaces.value(deep, name.repeat(length), leaf, times, lists);
        }
    }

    // Few tries: each searches for a while, for the shape that grows most.
    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void noShapeIsFoundThatGrowsTooMuch(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Shape best = Shape.any(random);
        double most = grown(best);
        for (int i = 0; i < STEPS; i++) {
            Shape next = best.neighbour(random);
            double share = grown(next);
            if (share >= most) {
                best = next;
                most = share;
            }
        }
        System.out.printf("search for growth: at most %.2f of what is allowed, at %s%n", most, best);
    }

    private double grown(Shape shape) {
        String value = shape.value();
        growth.fromVeris(Growth.record(shape.member(), value));
        double fromVeris = growth.share();
        growth.toStix(growth.report(value.replace("1e400", "1")));
        return Math.max(fromVeris, growth.share());
    }
}
