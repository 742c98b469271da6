package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.hostile.Messages.bytes;
import static org.tocsin.hostile.Messages.with;
import static org.tocsin.hostile.Messages.withExtension;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.validation.Problems;

/**
 * Sixteen times the input is never anything like 256 times the work. What is compared is the best of some rounds with
 * the best of others, never a time with a clock; the bound lies between linear and quadratic, with much room.
 */
final class GrowthTest {

    private static final int TIMES = 16;
    static final int BOUND = 110;
    private static final int ROUNDS = 3;

    private final Tocsin tocsin = Tocsin.standard();

    static String list(int size, IntFunction<String> element) {
        return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(","));
    }

    /** One of 2^16 names with the same Java hash. */
    static String colliding(int number) {
        return IntStream.range(0, 16)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static String newer(String text) {
        return text.replace("\"tocsin\":\"1.0\"", "\"tocsin\":\"1.7\"");
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                input(
                        "colliding names in an extension",
                        n -> withExtension("{" + list(n, i -> "\"" + colliding(i) + "\":0") + "}")),
                input(
                        "colliding keys of extensions",
                        n -> with("\"extensions\":{" + list(n, i -> "\"" + colliding(i) + "\":0") + "}")),
                input("colliding unknown members", n -> with(list(n, i -> "\"" + colliding(i) + "\":0"))),
                input("colliding unknown members, newer", n -> newer(with(list(n, i -> "\"" + colliding(i) + "\":0")))),
                input("the same unknown member", n -> with(list(n, i -> "\"same\":0"))),
                input("a long array of an extension", n -> withExtension("[" + list(n * 4, i -> "{}") + "]")),
                input("a long array of recipients", n -> with("\"references\":[" + list(n * 4, i -> "{}") + "]")),
                input("a long text", n -> with("\"Received\"", "\"" + "\u00e9".repeat(n * 10) + "\"")),
                input("an escaped text", n -> withExtension("\"" + "\\ud83d\\udd14".repeat(n * 5) + "\"")),
                input(
                        "fractions far down",
                        n -> with(list(n, i -> "\"" + i + "\":\"" + "x".repeat(100) + "\"") + ",\"f\":["
                                + list(n, i -> "0.5") + "]")),
                input("deep nesting", n -> withExtension("[".repeat(n * 10) + "]".repeat(n * 10))),
                input("a long number", n -> withExtension("7".repeat(n * 20))),
                input("white space", n -> with("\"x\":" + " ".repeat(n * 100) + "0")));
    }

    private static Arguments input(String name, IntFunction<String> text) {
        return Arguments.of(name, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void workGrowsWithTheInput(String name, IntFunction<String> text) {
        assertGrowth(name, text, BOUND, this::check);
    }

    static void assertGrowth(String name, IntFunction<String> text, int bound, Consumer<byte[]> task) {
        int size = 250;
        byte[] small = bytes(text.apply(size));
        byte[] large = bytes(text.apply(size * TIMES));
        work(large, task);
        double few = Math.max(work(small, task), 1_000_000);
        double many = work(large, task);
        assertTrue(many < few * bound, () -> name + ": " + many / few + " times the work");
    }

    /** The least time of some rounds, in nanoseconds. */
    private static long work(byte[] json, Consumer<byte[]> task) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            task.accept(json);
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }

    private void check(byte[] json) {
        Problems strict = tocsin.check(json);
        Problems tolerant = tocsin.checkTolerantly(json);
        assertTrue(strict.all().size() <= 1_001 && tolerant.all().size() <= 1_001);
    }
}
