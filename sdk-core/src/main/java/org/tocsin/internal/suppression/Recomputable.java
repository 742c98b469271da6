package org.tocsin.internal.suppression;

/**
 * Which hidden figures of a grid follow from the shown ones, where each row adds up to its last figure, each column to
 * its first, or both.
 *
 * <p>Where rows and columns add up, rows and columns are the nodes of a graph and each hidden figure is an edge between
 * its row and its column. What can be changed without any sum changing are the cycles of the graph: 1 is added to and
 * taken from the figures along the cycle in turn. So a figure follows from the others just when its edge is on no cycle,
 * which is called a bridge. Totals are figures like others, with the sign turned round.
 */
public final class Recomputable {

    private final boolean[][] hidden;
    private final boolean[][] found;
    private final int rows;
    /** When a node was first met, rows before columns; 0 as long as it was not. */
    private final int[] met;
    /** When the earliest node was met that is reached from a node or below it without the edge that led there. */
    private final int[] reached;

    private int time;

    private Recomputable(boolean[][] hidden) {
        this.hidden = hidden;
        this.rows = hidden.length;
        this.found = new boolean[rows][hidden[0].length];
        this.met = new int[rows + hidden[0].length];
        this.reached = new int[met.length];
    }

    /** What can be recomputed, by row and column; there is one row at least. */
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

    /** Rows and columns take turns and no row is met twice, so that this is never deeper than twice the rows. */
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
