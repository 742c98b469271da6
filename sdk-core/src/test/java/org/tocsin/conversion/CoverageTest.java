package org.tocsin.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A coverage gives back each leaf with its pointer, and keeps no pointer. */
final class CoverageTest {

    private static Coverage of(String root) {
        return Coverage.builder(root)
                .leaf("a/b", Carriage.TYPED)
                .enter("c~d")
                .leaf("0", Carriage.LOST)
                .enter("1")
                .leaf("\ud83d\udd14", Carriage.RESIDUE)
                .leave()
                .leave()
                .enter("without leaves")
                .leave()
                .leaf("n".repeat(300), Carriage.LOST)
                .build();
    }

    @Test
    void leavesComeInOrderWithTheirPointers() {
        assertEquals(
                List.of(
                        new Coverage.Leaf("/3/a~1b", Carriage.TYPED),
                        new Coverage.Leaf("/3/c~0d/0", Carriage.LOST),
                        new Coverage.Leaf("/3/c~0d/1/\ud83d\udd14", Carriage.RESIDUE),
                        new Coverage.Leaf("/3/" + "n".repeat(300), Carriage.LOST)),
                of("/3").leaves().toList());
    }

    @Test
    void leavesAreCounted() {
        assertEquals(4, of("").count());
        assertEquals(2, of("").count(Carriage.LOST));
        assertEquals(0, Coverage.none().count());
        assertEquals(List.of(), Coverage.none().leaves().toList());
    }

    @Test
    void whatIsTheSameIsEqual() {
        assertEquals(of("/1"), of("/1"));
        assertEquals(of("/1").hashCode(), of("/1").hashCode());
        assertNotEquals(of("/1"), of("/2"));
        assertNotEquals(of("/1"), Coverage.none());
    }

    @Test
    void theWayToALeafIsKeptOnce() {
        Coverage.Builder builder = Coverage.builder("");
        for (int i = 0; i < 30; i++) {
            builder.enter("n".repeat(1_000));
        }
        for (int i = 0; i < 10_000; i++) {
            builder.leaf(Integer.toString(i), Carriage.LOST);
        }
        Coverage coverage = builder.build();
        assertTrue(coverage.size() < 100_000, () -> "it takes " + coverage.size());
        assertEquals(
                300_000_000L + 10_000 * 31 + 38_890,
                coverage.leaves().mapToLong(leaf -> leaf.pointer().length()).sum());
    }

    @Test
    void nothingIsLeftThatWasNotEntered() {
        Coverage.Builder builder = Coverage.builder("").enter("a").leave();
        assertThrows(IllegalStateException.class, builder::leave);
        assertThrows(
                NoSuchElementException.class,
                () -> Coverage.none().leaves().iterator().next());
    }
}
