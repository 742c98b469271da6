package org.tocsin.internal.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tables of a survey as grids, and what of them can be recomputed, by reckoning that knows nothing of graphs. */
public final class SurveyReckoning {

    private SurveyReckoning() {}

    /** All figures: a row for all parties, then the groups; a column for each option, then what they add up to. */
    public static int[][] grid(int[][] inner) {
        int groups = inner.length;
        int options = inner[0].length;
        int[][] grid = new int[groups + 1][options + 1];
        for (int i = 0; i < groups; i++) {
            for (int j = 0; j < options; j++) {
                grid[i + 1][j] = inner[i][j];
                grid[i + 1][options] += inner[i][j];
                grid[0][j] += inner[i][j];
                grid[0][options] += inner[i][j];
            }
        }
        return grid;
    }

    private static String pointer(int row, int column, int columns) {
        return "/body/tables/0/" + (row == 0 ? "" : "groups/" + (row - 1) + "/")
                + (column == columns - 1 ? "answered" : "cells/" + column + "/count");
    }

    /** What linear algebra finds: figures that are 0 in every solution of the equations without their right sides. */
    public static Set<String> determined(boolean[][] hidden, boolean rowsAddUp, boolean columnsAddUp) {
        int rows = hidden.length;
        int columns = hidden[0].length;
        List<double[]> equations = new ArrayList<>();
        for (int i = 0; rowsAddUp && i < rows; i++) {
            double[] equation = new double[rows * columns];
            for (int j = 0; j < columns; j++) {
                equation[i * columns + j] = !hidden[i][j] ? 0 : j == columns - 1 ? -1 : 1;
            }
            equations.add(equation);
        }
        for (int j = 0; columnsAddUp && j < columns; j++) {
            double[] equation = new double[rows * columns];
            for (int i = 0; i < rows; i++) {
                equation[i * columns + j] = !hidden[i][j] ? 0 : i == 0 ? -1 : 1;
            }
            equations.add(equation);
        }
        Set<String> pointers = new TreeSet<>();
        int rank = rank(equations);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double[] alone = new double[rows * columns];
                alone[i * columns + j] = 1;
                List<double[]> more = new ArrayList<>(equations);
                more.add(alone);
                if (hidden[i][j] && rank(more) == rank) {
                    pointers.add(pointer(i, j, columns));
                }
            }
        }
        return pointers;
    }

    /** By elimination; all numbers that turn up are -1, 0 and 1, so that nothing is lost in rounding. */
    private static int rank(List<double[]> equations) {
        double[][] left = equations.stream().map(double[]::clone).toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; left.length > 0 && column < left[0].length; column++) {
            int pivot = rank;
            while (pivot < left.length && left[pivot][column] == 0) {
                pivot++;
            }
            if (pivot == left.length) {
                continue;
            }
            double[] chosen = left[pivot];
            left[pivot] = left[rank];
            left[rank] = chosen;
            for (int i = rank + 1; i < left.length; i++) {
                double factor = left[i][column] / chosen[column];
                for (int j = column; j < chosen.length; j++) {
                    left[i][j] -= factor * chosen[j];
                }
            }
            rank++;
        }
        return rank;
    }

    /**
     * What follows if counts are whole and not negative, found by trying all tables. Two tables that agree in what is
     * shown differ by changes of 1 along cycles, each of which alone gives such a table, too; so it is enough to try
     * counts up to 1 more than there are.
     */
    public static Set<String> determinedAsCounts(int[][] grid, boolean[][] hidden, List<int[][]> all) {
        Set<String> fixed = new TreeSet<>();
        for (int i = 0; i < grid.length; i++) {
            for (int j = 0; j < grid[0].length; j++) {
                if (hidden[i][j]) {
                    fixed.add(pointer(i, j, grid[0].length));
                }
            }
        }
        for (int[][] other : all) {
            if (agree(grid, other, hidden)) {
                for (int i = 0; i < grid.length; i++) {
                    for (int j = 0; j < grid[0].length; j++) {
                        if (grid[i][j] != other[i][j]) {
                            fixed.remove(pointer(i, j, grid[0].length));
                        }
                    }
                }
            }
        }
        return fixed;
    }

    private static boolean agree(int[][] one, int[][] other, boolean[][] hidden) {
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < one[0].length; j++) {
                if (!hidden[i][j] && one[i][j] != other[i][j]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** All tables of so many groups and options with counts up to a greatest one. */
    public static List<int[][]> all(int groups, int options, int greatest) {
        List<int[][]> all = new ArrayList<>();
        int[][] inner = new int[groups][options];
        int tables = (int) Math.round(Math.pow(greatest + 1, groups * options));
        for (int number = 0; number < tables; number++) {
            int rest = number;
            for (int k = 0; k < groups * options; k++) {
                inner[k / options][k % options] = rest % (greatest + 1);
                rest /= greatest + 1;
            }
            all.add(grid(inner));
        }
        return all;
    }
}
