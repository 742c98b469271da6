package org.tocsin.internal.suppression;

/**
 * Finds the hidden figures of a grid that can be computed from the shown ones, where each row adds up to its last
 * figure, each column to its first, or both.
 *
 * <p>Where rows and columns add up, rows and columns are the nodes of a graph and each hidden figure is an edge between
 * its row and its column. Figures can change without changing any sum only along the cycles of the graph, by adding and
 * subtracting 1 in turn. So a figure can be computed if and only if its edge is on no cycle, that is, if it is a
 * bridge. Totals are treated like other figures, with the opposite sign.
 */
public final class Recomputable {

    private final boolean[][] hidden;
    private final boolean[][] found;
    private final int rows;
    /** The time at which each node was first visited, rows before columns; 0 for a node that was not visited. */
    private final int[] met;
    /**
     * The time of the earliest node that can be reached from a node or its descendants without the edge that led to it.
     */
    private final int[] reached;

    private int time;

    private Recomputable(boolean[][] hidden) {
        this.hidden = hidden;
        this.rows = hidden.length;
        this.found = new boolean[rows][hidden[0].length];
        this.met = new int[rows + hidden[0].length];
        this.reached = new int[met.length];
    }

    /** The hidden figures that can be computed, by row and column; there must be at least one row. */
    public static boolean[][] among(boolean[][] hidden, boolean rowsAddUp, boolean columnsAddUp) {
        Recomputable figures = new Recomputable(hidden);
        if (rowsAddUp && columnsAddUp) {
            figures.findBridges();
        } else if (rowsAddUp) {
            figures.findAloneInRow();
        } else if (columnsAddUp) {
            figures.findAloneInColumn();
        }
        return figures.found;
    }

    private void findAloneInRow() {
        for (int i = 0; i < rows; i++) {
            int last = -1;
            int count = 0;
            for (int j = 0; j < hidden[i].length; j++) {
                if (hidden[i][j]) {
                    last = j;
                    count++;
                }
            }
            if (count == 1) {
                found[i][last] = true;
            }
        }
    }

    private void findAloneInColumn() {
        for (int j = 0; j < hidden[0].length; j++) {
            int last = -1;
            int count = 0;
            for (int i = 0; i < rows; i++) {
                if (hidden[i][j]) {
                    last = i;
                    count++;
                }
            }
            if (count == 1) {
                found[last][j] = true;
            }
        }
    }

    private void findBridges() {
        for (int i = 0; i < rows; i++) {
            if (met[i] == 0) {
                visit(i, -1);
            }
        }
    }

    /**
     * Visits a node. Rows and columns alternate and no row is visited twice, so the recursion is never deeper than
     * twice the number of rows.
     */
    private void visit(int node, int from) {
        time++;
        met[node] = time;
        reached[node] = time;
        boolean isRow = node < rows;
        int start = isRow ? rows : 0;
        int end = isRow ? met.length : rows;
        for (int next = start; next < end; next++) {
            int row = isRow ? node : next;
            int column = (isRow ? next : node) - rows;
            if (next == from || !hidden[row][column]) {
                continue;
            }
            if (met[next] != 0) {
                reached[node] = Math.min(reached[node], met[next]);
                continue;
            }
            visit(next, node);
            reached[node] = Math.min(reached[node], reached[next]);
            found[row][column] = reached[next] > met[node];
        }
    }
}
