package org.tocsin.internal.suppression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What is chosen to be hidden stays hidden, by reckoning that knows nothing of rounds. */
final class CellSuppressionTest {

    private static final int LEAST = 3;

    /** Hidden cells of a table with its totals, which are told. */
    private static boolean[][] hidden(int[][] grid, boolean rowsAddUp) {
        int[][] cells = Arrays.stream(grid)
                .map(row -> Arrays.copyOf(row, row.length - 1))
                .toArray(int[][]::new);
        boolean[][] hidden = CellSuppression.suppressed(cells, cells.length, false, rowsAddUp, LEAST);
        return Arrays.stream(hidden)
                .map(row -> Arrays.copyOf(row, row.length + 1))
                .toArray(boolean[][]::new);
    }

    private static boolean hasTotalsToTell(int[][] grid) {
        return Arrays.stream(grid).allMatch(row -> row[row.length - 1] == 0 || row[row.length - 1] >= LEAST);
    }

    private static String pointer(int row, int column) {
        return "/body/tables/0/" + (row == 0 ? "" : "groups/" + (row - 1) + "/") + "cells/" + column + "/count";
    }

    /** Every table of two by two with counts up to 4, against all tables there are: no small count is ever certain. */
    @Example
    void noSmallCountOfASmallTableIsCertain() {
        List<int[][]> others = SurveyReckoning.all(2, 2, 6);
        int tried = 0;
        for (int[][] grid : SurveyReckoning.all(2, 2, 4)) {
            if (!hasTotalsToTell(grid)) {
                continue;
            }
            boolean[][] hidden = hidden(grid, true);
            Set<String> certain = SurveyReckoning.determinedAsCounts(grid, hidden, others);
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 2; j++) {
                    boolean small = grid[i][j] > 0 && grid[i][j] < LEAST;
                    assertFalse(small && !hidden[i][j], () -> Arrays.deepToString(grid));
                    assertFalse(small && certain.contains(pointer(i, j)), () -> Arrays.deepToString(grid));
                }
            }
            tried++;
        }
        assertTrue(tried > 100);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingHiddenFollowsFromTheRest(@ForAll long seed) {
        Random random = new Random(seed);
        int[][] inner = new int[1 + random.nextInt(6)][2 + random.nextInt(6)];
        int most = 2 + random.nextInt(12);
        for (int[] row : inner) {
            Arrays.setAll(row, j -> random.nextInt(most));
            row[0] += LEAST;
        }
        int[][] grid = SurveyReckoning.grid(inner);
        for (boolean rowsAddUp : new boolean[] {true, false}) {
            boolean[][] hidden = hidden(grid, rowsAddUp);
            assertEquals(Set.of(), SurveyReckoning.determined(hidden, rowsAddUp, true));
            for (int i = 0; i < grid.length; i++) {
                assertTrue(!rowsAddUp || holdsEnough(grid[i], hidden[i]), () -> Arrays.deepToString(grid));
            }
        }
    }

    private static boolean holdsEnough(int[] row, boolean[] hidden) {
        int sum = 0;
        int cells = 0;
        for (int j = 0; j < row.length; j++) {
            sum += hidden[j] ? row[j] : 0;
            cells += hidden[j] ? 1 : 0;
        }
        return cells == 0 || (sum >= LEAST && (sum != cells || cells == row.length - 1));
    }

    /** What the told groups leave of the whole is as good as told: its row can't be told, and is all hidden. */
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingSmallFollowsOfWhatToldGroupsLeave(@ForAll long seed) {
        Random random = new Random(seed);
        int[][] inner = new int[2 + random.nextInt(5)][2 + random.nextInt(5)];
        for (int[] row : inner) {
            Arrays.setAll(row, j -> random.nextInt(7));
            row[0] += LEAST;
        }
        int[][] grid = SurveyReckoning.grid(inner);
        int last = inner.length;
        int[][] cells = Arrays.stream(grid)
                .map(row -> Arrays.copyOf(row, row.length - 1))
                .toArray(int[][]::new);
        for (boolean rowsAddUp : new boolean[] {true, false}) {
            boolean[][] hidden = CellSuppression.suppressed(cells, last, random.nextBoolean(), rowsAddUp, LEAST);
            boolean[][] withTotals = Arrays.stream(hidden)
                    .map(row -> Arrays.copyOf(row, row.length + 1))
                    .toArray(boolean[][]::new);
            Set<String> known = SurveyReckoning.determined(withTotals, rowsAddUp, true);
            for (String pointer : known) {
                int column = Integer.parseInt(pointer.replaceAll(".*cells/([0-9]+)/count", "$1"));
                assertTrue(pointer.contains("groups/" + (last - 1) + "/"), pointer);
                int figure = grid[last][column];
                assertTrue(figure == 0 || figure >= LEAST, () -> Arrays.deepToString(grid) + pointer);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whereAllIsLargeAllIsTold(@ForAll long seed) {
        Random random = new Random(seed);
        int[][] inner = new int[1 + random.nextInt(5)][1 + random.nextInt(5)];
        for (int[] row : inner) {
            Arrays.setAll(row, j -> random.nextBoolean() ? 0 : LEAST + random.nextInt(9));
        }
        int[][] grid = SurveyReckoning.grid(inner);
        for (boolean[] row : hidden(grid, true)) {
            assertArrayEquals(new boolean[row.length], row);
        }
    }

    @Example
    void theSmallestOthersAreHidden() {
        int[][] single = {{1, 9, 4, 0}};
        assertArrayEquals(
                new boolean[] {true, false, true, false}, CellSuppression.suppressed(single, 1, false, true, LEAST)[0]);
    }

    /** Of three hidden counts that add up to three each would be one. */
    @Example
    void asManyPartiesAsCellsAreNotEnough() {
        int[][] single = {{1, 1, 1, 9, 0}};
        assertArrayEquals(
                new boolean[] {true, true, true, true, false},
                CellSuppression.suppressed(single, 1, false, true, LEAST)[0]);
    }
}
