package org.tocsin.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.internal.suppression.SurveyReckoning;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyTable;
import org.tocsin.validation.Problem;

/**
 * What the rule about suppression promises, held against reckoning that knows nothing of graphs.
 *
 * <p>It finds just those figures that follow from the shown ones by adding and subtracting: over the reals, with no
 * heed paid to what counts can be. Whoever knows that counts are whole and not negative learns no more where all that
 * is suppressed is at least 1, and may learn more where something suppressed is 0.
 */
final class SuppressedFiguresTest {

    private static SurveyTable table(SurveyQuestionKind kind, int[][] grid, boolean[][] hidden) {
        List<SurveyGroup> groups = new ArrayList<>();
        for (int i = 1; i < grid.length; i++) {
            groups.add(SurveyGroup.builder()
                    .option("g" + i)
                    .answered(answered(grid[i], hidden[i]))
                    .cells(cells(grid[i], hidden[i]))
                    .build());
        }
        return SurveyTable.builder()
                .question("q")
                .kind(kind)
                .answered(answered(grid[0], hidden[0]))
                .cells(cells(grid[0], hidden[0]))
                .groups(groups)
                .build();
    }

    private static @Nullable Integer answered(int[] row, boolean[] hidden) {
        return hidden[row.length - 1] ? null : row[row.length - 1];
    }

    private static List<SurveyCell> cells(int[] row, boolean[] hidden) {
        List<SurveyCell> cells = new ArrayList<>();
        for (int j = 0; j < row.length - 1; j++) {
            SurveyCell.Builder cell = SurveyCell.builder().option("o" + j);
            cells.add((hidden[j] ? cell.suppressed(true) : cell.count(row[j])).build());
        }
        return cells;
    }

    /** What the rule finds, without the rows whose suppressed cells are too few together. */
    private static Set<String> found(SurveyQuestionKind kind, int[][] grid, boolean[][] hidden) {
        SurveyTable table = table(kind, grid, hidden);
        NamedAnswers nobody =
                new NamedAnswers(SurveyResult.builder().tables(table).build());
        Findings findings = new Findings();
        new SuppressedFigures(kind, SurveyPart.of(table, 0, nobody), 1).check(findings);
        Set<String> pointers = new TreeSet<>();
        for (Problem problem : findings.all()) {
            if (!problem.pointer().endsWith("/cells")) {
                pointers.add(problem.pointer());
            }
        }
        return pointers;
    }

    private static boolean[][] mask(int bits, int rows, int columns) {
        boolean[][] hidden = new boolean[rows][columns];
        for (int k = 0; k < rows * columns; k++) {
            hidden[k / columns][k % columns] = (bits >> k & 1) == 1;
        }
        return hidden;
    }

    private static boolean hidesNoZero(int[][] grid, boolean[][] hidden) {
        for (int i = 0; i < grid.length; i++) {
            for (int j = 0; j < grid[0].length; j++) {
                if (hidden[i][j] && grid[i][j] == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Every way to suppress figures of every table of two by two with counts up to 2, against all tables there are. */
    @Example
    void everySmallTableSuppressedInEveryWay() {
        List<int[][]> others = SurveyReckoning.all(2, 2, 3);
        int apart = 0;
        for (int bits = 0; bits < 1 << 9; bits++) {
            boolean[][] hidden = mask(bits, 3, 3);
            Set<String> linear = SurveyReckoning.determined(hidden, true, true);
            for (int[][] grid : SurveyReckoning.all(2, 2, 2)) {
                assertEquals(linear, found(SurveyQuestionKind.SINGLE_CHOICE, grid, hidden));
                Set<String> asCounts = SurveyReckoning.determinedAsCounts(grid, hidden, others);
                assertTrue(asCounts.containsAll(linear), () -> Arrays.deepToString(hidden));
                if (hidesNoZero(grid, hidden)) {
                    assertEquals(linear, asCounts, () -> Arrays.deepToString(grid) + Arrays.deepToString(hidden));
                }
                apart += asCounts.equals(linear) ? 0 : 1;
            }
        }
        assertTrue(apart > 0, "the rule does not claim that nothing can be told of suppressed zeros");
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aFigureIsFoundJustWhereItFollowsFromTheOthers(@ForAll long seed) {
        Random random = new Random(seed);
        int[][] inner = new int[1 + random.nextInt(5)][1 + random.nextInt(5)];
        for (int[] row : inner) {
            Arrays.setAll(row, j -> random.nextInt(9));
        }
        int[][] grid = SurveyReckoning.grid(inner);
        boolean[][] hidden = new boolean[grid.length][grid[0].length];
        double share = random.nextDouble();
        for (boolean[] row : hidden) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextDouble() < share;
            }
        }
        Set<String> byRowsAndColumns = SurveyReckoning.determined(hidden, true, true);
        assertEquals(byRowsAndColumns, found(SurveyQuestionKind.SINGLE_CHOICE, grid, hidden));
        assertEquals(byRowsAndColumns, found(SurveyQuestionKind.RANKING, grid, hidden));
        assertEquals(
                SurveyReckoning.determined(hidden, false, true),
                found(SurveyQuestionKind.MULTIPLE_CHOICE, grid, hidden));
        int[][] whole = {grid[0]};
        boolean[][] hiddenOfWhole = {hidden[0]};
        assertEquals(
                SurveyReckoning.determined(hiddenOfWhole, true, false),
                found(SurveyQuestionKind.SCALE, whole, hiddenOfWhole));
        assertEquals(Set.of(), found(SurveyQuestionKind.MULTIPLE_CHOICE, whole, hiddenOfWhole));
    }
}
