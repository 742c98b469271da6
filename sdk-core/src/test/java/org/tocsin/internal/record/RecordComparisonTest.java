package org.tocsin.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two records are told apart where they differ, as deep as there is room for. */
final class RecordComparisonTest {

    private static final int ROOM = 10;
    private static final int LONG = 100_000;

    /** A leaf. */
    public record Point(int x, int y) {}

    /** A record of every kind of member. */
    public record Figure(@Nullable String name, @Nullable Point centre, List<Point> corners, List<String> words) {}

    private static final Figure FIGURE =
            new Figure("a", new Point(1, 2), List.of(new Point(3, 4), new Point(5, 6)), List.of("x", "y"));

    private static Map<String, @Nullable Object> members(Object record) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (record instanceof Point point) {
            members.put("x", point.x());
            members.put("y", point.y());
        } else if (record instanceof Figure figure) {
            members.put("name", figure.name());
            members.put("centre", figure.centre());
            members.put("corners", figure.corners());
            members.put("words", figure.words());
        }
        return members;
    }

    private static Figure withCorners(List<Point> corners) {
        return new Figure(FIGURE.name(), FIGURE.centre(), corners, FIGURE.words());
    }

    private static Figure square(int corners, int y) {
        return withCorners(
                IntStream.range(0, corners).mapToObj(i -> new Point(i, y)).toList());
    }

    private static List<String> differences(Figure before, Figure after, int most) {
        return new RecordComparison(Set.of(), RecordComparisonTest::members)
                .differences("", before, after, Set.of(), most);
    }

    @Test
    void aRecordDoesNotDifferFromItself() {
        assertEquals(List.of(), differences(FIGURE, FIGURE, ROOM));
    }

    @Test
    void membersAreFoundWhereTheyDiffer() {
        Figure other = new Figure(null, new Point(1, 0), List.of(new Point(3, 4), new Point(0, 0)), List.of("x", "z"));
        assertEquals(
                List.of("/name", "/centre/y", "/corners/1/x", "/corners/1/y", "/words/1"),
                differences(FIGURE, other, ROOM));
    }

    @Test
    void whatIsAddedOrGoneDiffersAsAWhole() {
        Figure bare = new Figure("a", null, List.of(), List.of("x", "y"));
        assertEquals(List.of("/centre", "/corners"), differences(FIGURE, bare, ROOM));
        assertEquals(List.of("/centre", "/corners"), differences(bare, FIGURE, ROOM));
    }

    @Test
    void anElementThatIsPutInDoesNotMoveTheOthers() {
        Figure more = withCorners(List.of(new Point(3, 4), new Point(9, 9), new Point(5, 6)));
        assertEquals(List.of("/corners/1"), differences(FIGURE, more, ROOM));
        assertEquals(List.of("/corners"), differences(more, FIGURE, ROOM), "and no place tells which was taken out");
    }

    @Test
    void aRecordThatIsOneValueIsNotLookedInto() {
        RecordComparison comparison = new RecordComparison(Set.of(Point.class), RecordComparisonTest::members);
        Figure moved = new Figure("a", new Point(0, 0), FIGURE.corners(), FIGURE.words());
        assertEquals(List.of("/centre"), comparison.differences("", FIGURE, moved, Set.of(), ROOM));
    }

    @Test
    void whatIsKnownIsPassedOver() {
        Figure other = new Figure("b", new Point(0, 0), FIGURE.corners(), FIGURE.words());
        RecordComparison comparison = new RecordComparison(Set.of(), RecordComparisonTest::members);
        assertEquals(List.of("/name"), comparison.differences("", FIGURE, other, Set.of("/centre"), ROOM));
        assertEquals(
                List.of("/name", "/centre/y"), comparison.differences("", FIGURE, other, Set.of("/centre/x"), ROOM));
        assertEquals(
                List.of(), comparison.differences("", FIGURE, other, Set.of("/name", "/centre/x", "/centre/y"), ROOM));
    }

    @Test
    void whereThereIsTooLittleRoomParentsStandForTheirParts() {
        Figure before = square(4, 1);
        Figure after = new Figure("b", new Point(0, 0), square(4, 2).corners(), List.of("x", "y"));
        assertEquals(7, differences(before, after, 7).size());
        assertEquals(List.of("/name", "/centre/x", "/centre/y", "/corners"), differences(before, after, 6));
        assertEquals(List.of("/name", "/centre", "/corners"), differences(before, after, 3));
        assertEquals(List.of(""), differences(before, after, 2));
    }

    @Test
    void longListsAreComparedInOneWalk() {
        CountedList before = new CountedList(square(LONG, 1).corners());
        CountedList after = new CountedList(square(LONG, 2).corners());
        assertEquals(List.of("/corners"), differences(withCorners(before), withCorners(after), 64));
        assertTrue(before.taken > 0 && before.taken + after.taken <= 4 * LONG, () -> before.taken + " " + after.taken);
    }

    /** A list that counts how often an element is taken from it. */
    private static final class CountedList extends AbstractList<Point> {

        private final List<Point> points;
        private int taken;

        CountedList(List<Point> points) {
            this.points = points;
        }

        @Override
        public Point get(int index) {
            taken++;
            return points.get(index);
        }

        @Override
        public int size() {
            return points.size();
        }
    }
}
