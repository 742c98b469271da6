package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;

/** The tokeniser keeps the names of all texts in one table; what one sender fills it with harms nobody else. */
final class SharedNamesTest {

    private static final int NAMES = 16_384;

    /** Names that all have one hash, other ones in each round. */
    private static String colliding(int number, int round) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining("", "r" + round, ""));
    }

    private static String hostile(int round) {
        return Messages.withExtension(IntStream.range(0, NAMES)
                .mapToObj(number -> "\"" + colliding(number, round) + "\":0")
                .collect(Collectors.joining(",", "{", "}")));
    }

    @Test
    void namesMadeToFillTheTableAreReadAndHarmNobody() {
        for (int round = 0; round < 5; round++) {
            assertEquals(List.of(), Messages.errors(hostile(round)));
            assertEquals(List.of(), Messages.errors(Messages.withExtension("{\"newName" + round + "\":0}")));
            assertEquals(List.of("SHP-002"), Messages.errors(Messages.with("\"otherName" + round + "\":0")));
            assertEquals(
                    true,
                    Tocsin.standard().check(Messages.bytes(Messages.sound())).valid());
        }
    }
}
