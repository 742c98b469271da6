package org.tocsin.internal.suppression;

/**
 * Chooses the cells of a table to suppress, so that no figure for too few parties can be computed.
 *
 * <p>Cells that are too small are suppressed first (primary suppression). For each of them, the cheapest cycle of cells
 * along rows and columns in turn is chosen, on which figures could change without changing any sum; the cells of the
 * cycle are suppressed too (secondary suppression). The suppressed cells of a row or column together reach the least
 * number, and have more than one party for each cell, because a reader will assume that a cell with zero is not
 * suppressed without need.
 *
 * <p>The totals of rows are always published. A group that is suppressed as a whole has no row here. The difference
 * between the whole and the published groups is then the last row, the remainder: none of its figures is published, and
 * every one may be computable.
 */
public final class CellSuppression {

    private final int[][] figures;
    private final boolean[][] hidden;
    /**
     * The cells that must not follow from the published ones: all suppressed cells of published rows, and those of the
     * remainder that are too small.
     */
    private final boolean[][] secret;

    private final int told;
    private final boolean rowsAddUp;
    private final int least;

    private CellSuppression(int[][] figures, int told, boolean rowsAddUp, int least) {
        this.figures = figures;
        this.told = told;
        this.rowsAddUp = rowsAddUp;
        this.least = least;
        this.hidden = new boolean[figures.length][figures[0].length];
        this.secret = new boolean[figures.length][figures[0].length];
        for (int i = 0; i < figures.length; i++) {
            for (int j = 0; j < figures[i].length; j++) {
                boolean small = figures[i][j] > 0 && figures[i][j] < least;
                hidden[i][j] = small || i >= told;
                secret[i][j] = small;
            }
        }
    }

    /**
     * The suppressed cells, by row and column.
     *
     * @param figures by row and column the number of parties in a cell without those shown by name: the whole, the
     *     published groups, and the remainder if there is one; at least one row and one column
     * @param told the number of published rows: all, or all but the last
     * @param suppressed whether the remainder has two or more groups, of which a reader knows that they are suppressed
     * @param rowsAddUp whether the cells of a row add up to its total; columns add up where there are groups
     * @param least the least number of parties that a figure may stand for
     */
    public static boolean[][] suppressed(int[][] figures, int told, boolean suppressed, boolean rowsAddUp, int least) {
        CellSuppression cells = new CellSuppression(figures, told, rowsAddUp, least);
        boolean more = least > 1;
        while (more) {
            more = cells.close(figures.length);
            // A reader who assumes that the groups make up the whole expects no remainder of parties without a group.
            more |= told < figures.length && !suppressed && cells.close(told);
            more |= rowsAddUp && cells.fillRows();
            more |= told > 1 && cells.fillColumns();
            more |= told < figures.length && rowsAddUp && cells.fillRemainder();
        }
        return cells.hidden;
    }

    /**
     * Puts each computable cell on a cycle of suppressed cells, until none is computable from the first {@code rows}
     * rows.
     */
    private boolean close(int rows) {
        boolean changed = false;
        for (int[] cell = following(rows); cell.length > 0; cell = following(rows)) {
            int[][] round = new CheapestRound(figures, hidden, rows, rowsAddUp).around(cell[0], cell[1]);
            if (round.length == 0) {
                return changed;
            }
            for (int[] other : round) {
                hide(other[0], other[1]);
            }
            changed = true;
        }
        return changed;
    }

    /** Row and column of a secret cell that can be computed from the others; empty where there is none. */
    private int[] following(int rows) {
        boolean[][] known = known(rows);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < known[i].length; j++) {
                if (known[i][j] && secret[i][j]) {
                    return new int[] {i, j};
                }
            }
        }
        return new int[0];
    }

    private boolean[][] known(int rows) {
        boolean[][] among = new boolean[rows][];
        System.arraycopy(hidden, 0, among, 0, rows);
        return Recomputable.among(among, rowsAddUp, rows > 1);
    }

    private void hide(int row, int column) {
        hidden[row][column] = true;
        secret[row][column] |= row < told;
    }

    private boolean fillRows() {
        boolean changed = false;
        for (int i = 0; i < told; i++) {
            int sum = 0;
            int cells = 0;
            int next = -1;
            for (int j = 0; j < figures[i].length; j++) {
                if (hidden[i][j]) {
                    sum += figures[i][j];
                    cells++;
                } else if (next < 0 || cost(i, j) < cost(i, next)) {
                    next = j;
                }
            }
            if (next >= 0 && givesAway(sum, cells)) {
                hide(i, next);
                changed = true;
            }
        }
        return changed;
    }

    private boolean fillColumns() {
        boolean changed = false;
        for (int j = 0; j < figures[0].length; j++) {
            int sum = told < figures.length ? figures[told][j] : 0;
            int cells = figures.length - told;
            int next = 0;
            for (int i = 1; i < told; i++) {
                if (hidden[i][j]) {
                    sum += figures[i][j];
                    cells++;
                } else if (cost(i, j) < cost(next, j)) {
                    next = i;
                }
            }
            if (!hidden[0][j] && cells > figures.length - told && givesAway(sum, cells)) {
                hide(next, j);
                changed = true;
            }
        }
        return changed;
    }

    /**
     * Whether suppressed cells with a known sum reveal too much: they count too few parties, or exactly one party each.
     */
    private boolean givesAway(int sum, int cells) {
        return cells > 0 && (sum < least || sum == cells);
    }

    /**
     * If the cells of the remainder that are not computable count too few parties together, makes one more cell secret.
     */
    private boolean fillRemainder() {
        boolean[] known = known(figures.length)[told];
        int sum = 0;
        int next = -1;
        for (int j = 0; j < known.length; j++) {
            if (!known[j]) {
                sum += figures[told][j];
            } else if (figures[told][j] > 0
                    && !secret[told][j]
                    && (next < 0 || figures[told][j] < figures[told][next])) {
                next = j;
            }
        }
        if (next < 0 || sum == 0 || sum >= least) {
            return false;
        }
        secret[told][next] = true;
        return true;
    }

    private long cost(int row, int column) {
        return CheapestRound.cost(figures[row][column], row == 0);
    }
}
