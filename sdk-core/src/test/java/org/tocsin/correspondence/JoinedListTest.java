package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Lists that are shared say the same as lists that were copied. */
final class JoinedListTest {

    @Property
    void whatIsLeftOutIsGoneAndTheRestStands(
            @ForAll @Size(max = 30) List<Integer> all, @ForAll @Size(max = 10) List<@IntRange(max = 29) Integer> some) {
        TreeSet<Integer> places = new TreeSet<>(some);
        places.removeIf(place -> place >= all.size());
        List<Integer> copied = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!places.contains(i)) {
                copied.add(all.get(i));
            }
        }
        assertEquals(copied, JoinedList.without(all, List.copyOf(places)));
    }

    @Property
    void twoListsInOrderMakeOne(
            @ForAll @Size(max = 8) List<@IntRange(max = 20) Integer> few,
            @ForAll @Size(max = 40) List<@IntRange(max = 20) Integer> many,
            @ForAll @Size(max = 5) List<@IntRange(max = 10) Integer> leftOut) {
        List<Integer> rest =
                JoinedList.without(many.stream().sorted().toList(), List.copyOf(places(leftOut, many.size())));
        List<Integer> copied = new ArrayList<>(few);
        copied.addAll(rest);
        copied.sort(Comparator.naturalOrder());
        assertEquals(
                copied, JoinedList.merged(few.stream().sorted().toList(), rest, Comparator.<Integer>naturalOrder()));
    }

    private static TreeSet<Integer> places(List<Integer> some, int size) {
        TreeSet<Integer> places = new TreeSet<>(some);
        places.removeIf(place -> place >= size);
        return places;
    }

    @Test
    void itHasNoPlaceBeyondItsEnds() {
        List<Integer> joined = JoinedList.of(List.of(), List.of(1));
        assertEquals(1, joined.get(0));
        assertThrows(IndexOutOfBoundsException.class, () -> joined.get(1));
        assertThrows(IndexOutOfBoundsException.class, () -> joined.get(-1));
    }
}
