package org.tocsin.internal.suppression;

/**
 * Which cells of a table are not told, so that none that stands for too few parties can be worked out.
 *
 * <p>Cells that are too small are not told to begin with. Each of these is then put on the cheapest round of cells, along
 * rows and columns in turn, by which figures could change without any sum changing; what lies on the round is not told
 * either. What is left untold of a row or column is enough together, and more than one for each cell, since whoever
 * reads the table takes it that nothing is hidden without need where nobody is.
 *
 * <p>The totals of rows are always told. A row that is not told at all is no row here, but it leaves something: what the
 * told groups leave of the whole is the last row then, of which no figure is told and every figure may follow.
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
     * The cells that are not told, by row and column.
     *
     * @param figures by row and column how many parties a cell stands for, those shown by name left out: the whole, the
     *     groups that are told, and the remainder where there is one; one row and one column at least
     * @param told how many of the rows are told: all of them, or all but the last
     * @param suppressed whether the remainder holds two groups or more, which a reader knows to be hidden
     * @param rowsAddUp whether the cells of a row add up to its total; columns add up where there are groups
     * @param least the least number of parties that a figure may stand for
     */
    public static boolean[][] suppressed(int[][] figures, int told, boolean suppressed, boolean rowsAddUp, int least) {
        CellSuppression cells = new CellSuppression(figures, told, rowsAddUp, least);
        boolean more = least > 1;
        while (more) {
            more = cells.close(figures.length);
            // A reader who takes the groups for the whole knows of no remainder that only parties of no group make up.
            more |= told < figures.length && !suppressed && cells.close(told);
            more |= rowsAddUp && cells.fillRows();
            more |= told > 1 && cells.fillColumns();
            more |= told < figures.length && rowsAddUp && cells.fillRemainder();
        }
        return cells.hidden;
    }

    /** Puts what would follow on a round of hidden cells, until nothing follows from the first so many rows. */
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

    /** Row and column of a cell that must not follow from the others and does; empty where there is none. */
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

    /** Whether hidden cells whose sum is known are too few, or one for each and so told. */
    private boolean givesAway(int sum, int cells) {
        return cells > 0 && (sum < least || sum == cells);
    }

    /** Where what does not follow of the remainder is too small together, one cell more must not follow. */
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
