package org.tocsin.internal.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest cycle through a cell, along rows and columns in turn: the one that suppresses the least in addition.
 *
 * <p>Rows and columns are the nodes of a graph and cells its edges; the cycle is the shortest path from the row of the
 * cell to its column that does not use the cell itself (Dijkstra 1959). Where only rows or only columns add up, one
 * other cell of the same line is enough.
 */
final class CheapestRound {

    private static final long FAR = Long.MAX_VALUE;

    private final int[][] figures;
    private final boolean[][] hidden;
    private final int rows;
    private final boolean rowsAddUp;
    private final boolean columnsAddUp;

    CheapestRound(int[][] figures, boolean[][] hidden, int rows, boolean rowsAddUp) {
        this.figures = figures;
        this.hidden = hidden;
        this.rows = rows;
        this.rowsAddUp = rowsAddUp;
        this.columnsAddUp = rows > 1;
    }

    /** The cost of suppressing a figure: least for small figures of groups, most for zeros, which protect nothing. */
    static long cost(int figure, boolean whole) {
        return figure == 0 ? 100_000 : (whole ? 4_000 : 1_000) + Math.min(figure, 999);
    }

    private long cost(int row, int column) {
        if (hidden[row][column]) {
            return figures[row][column] == 0 ? 20_000 : 0;
        }
        return cost(figures[row][column], row == 0);
    }

    /** Rows and columns of the other cells of the cycle; empty where there is no cycle. */
    int[][] around(int row, int column) {
        if (rowsAddUp && columnsAddUp) {
            return shortest(row, column);
        }
        int[] cheapest = new int[0];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < figures[i].length; j++) {
                boolean sameLine = rowsAddUp ? i == row && j != column : j == column && i != row;
                if (sameLine && (cheapest.length == 0 || cost(i, j) < cost(cheapest[0], cheapest[1]))) {
                    cheapest = new int[] {i, j};
                }
            }
        }
        return cheapest.length == 0 ? new int[0][] : new int[][] {cheapest};
    }

    private int[][] shortest(int row, int column) {
        int nodes = rows + figures[0].length;
        long[] distance = new long[nodes];
        Arrays.fill(distance, FAR);
        int[] before = new int[nodes];
        boolean[] done = new boolean[nodes];
        distance[row] = 0;
        int node = row;
        while (node >= 0 && node != rows + column) {
            done[node] = true;
            boolean isRow = node < rows;
            for (int next = isRow ? rows : 0; next < (isRow ? nodes : rows); next++) {
                int i = isRow ? node : next;
                int j = (isRow ? next : node) - rows;
                if (i == row && j == column) {
                    continue;
                }
                long way = distance[node] + cost(i, j);
                if (way < distance[next]) {
                    distance[next] = way;
                    before[next] = node;
                }
            }
            node = nearest(distance, done);
        }
        return node < 0 ? new int[0][] : cells(before, row, node);
    }

    private static int nearest(long[] distance, boolean[] done) {
        int nearest = -1;
        for (int i = 0; i < distance.length; i++) {
            if (!done[i] && distance[i] < FAR && (nearest < 0 || distance[i] < distance[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }

    private int[][] cells(int[] before, int start, int end) {
        List<int[]> cells = new ArrayList<>();
        for (int node = end; node != start; node = before[node]) {
            int other = before[node];
            cells.add(node < rows ? new int[] {node, other - rows} : new int[] {other, node - rows});
        }
        return cells.toArray(int[][]::new);
    }
}
