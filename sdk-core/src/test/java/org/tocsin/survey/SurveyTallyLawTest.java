package org.tocsin.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.suppression.SurveyReckoning;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyTable;

/** Whatever parties answer: the result is valid and right, and tells of no party what it must not. */
final class SurveyTallyLawTest {

    private static final List<String> GROUPS = List.of("a", "b", "c", "d");

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theResultIsValidWhateverTheOrder(@ForAll long seed) {
        SurveyWorld world = new SurveyWorld(seed);
        for (boolean grouped : new boolean[] {true, false}) {
            SurveyOutcome outcome = world.tally(grouped, 1).outcome();
            assertEquals(outcome, world.tally(grouped, 2).outcome());
            SurveyMessages.message(outcome.result());
            assertEquals(
                    world.truth().size(),
                    outcome.responses().size() - outcome.leftOut().size());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyFigureToldIsRight(@ForAll long seed) {
        SurveyWorld world = new SurveyWorld(seed);
        SurveyResult result = world.tally(true, seed).outcome().result();
        for (int i = 0; i < result.tables().size(); i++) {
            SurveyTable table = result.tables().get(i);
            SurveyRecount recount = new SurveyRecount(world, world.question(i), result);
            assertRight(recount, null, table.answered(), table.cells(), table.summary());
            for (SurveyGroup group : table.groups()) {
                assertRight(recount, group.option(), group.answered(), group.cells(), group.summary());
            }
        }
    }

    private static void assertRight(
            SurveyRecount recount,
            @Nullable String group,
            @Nullable Integer answered,
            List<SurveyCell> cells,
            @Nullable SurveyNumberSummary summary) {
        List<SurveyAnswer> answers = recount.answers(group, true);
        assertTrue(answered == null || answered == answers.size());
        for (int j = 0; j < cells.size(); j++) {
            Object column = recount.columns().get(j);
            SurveyCell cell = cells.get(j);
            assertEquals(column, cell.option() == null ? Long.valueOf(cell.value()) : cell.option());
            assertTrue(cell.count() == null || cell.count() == SurveyRecount.count(answers, column));
            assertTrue(cell.points() == null || cell.points() == recount.points(answers, column));
        }
        if (summary != null) {
            long[] numbers =
                    answers.stream().mapToLong(SurveyAnswer::number).sorted().toArray();
            assertEquals(numbers[(numbers.length - 1) / 2], summary.median());
            assertEquals(summary.lowerQuartile() == null, summary.upperQuartile() == null);
            if (summary.lowerQuartile() != null) {
                long low = summary.lowerQuartile();
                long high = Objects.requireNonNull(summary.upperQuartile());
                assertTrue(
                        4 * Arrays.stream(numbers).filter(each -> each <= low).count() >= numbers.length);
                assertTrue(
                        4 * Arrays.stream(numbers).filter(each -> each >= high).count() >= numbers.length);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void noSmallFigureFollowsFromTheOthers(@ForAll long seed) {
        SurveyWorld world = new SurveyWorld(seed);
        SurveyResult result = world.tally(true, seed).outcome().result();
        for (int i = 0; i < result.tables().size(); i++) {
            SurveyTable table = result.tables().get(i);
            SurveyRecount recount = new SurveyRecount(world, world.question(i), result);
            List<int[]> figures = new ArrayList<>();
            List<boolean[]> hidden = new ArrayList<>();
            int columns = recount.columns().size();
            figures.add(recount.figures(null));
            hidden.add(hidden(table.answered(), table.cells(), columns));
            for (SurveyGroup group : table.groups()) {
                figures.add(recount.figures(group.option()));
                hidden.add(hidden(group.answered(), group.cells(), columns));
            }
            int told = figures.size();
            if (told > 1) {
                figures.add(recount.figures(""));
                hidden.add(hidden(null, List.of(), columns));
            }
            assertUncertain(world.question(i), figures, hidden, told, result.minimumCell());
            assertUncertain(world.question(i), merged(figures, hidden), hidden, told, result.minimumCell());
        }
    }

    private static boolean[] hidden(@Nullable Integer answered, List<SurveyCell> cells, int columns) {
        boolean[] hidden = new boolean[columns + 1];
        Arrays.fill(hidden, true);
        for (int j = 0; j < cells.size(); j++) {
            hidden[j] = cells.get(j).count() == null;
        }
        hidden[columns] = answered == null;
        return hidden;
    }

    /** All rows of which nothing is told taken as one; the hidden rows are merged in place. */
    private static List<int[]> merged(List<int[]> figures, List<boolean[]> hidden) {
        List<int[]> merged = new ArrayList<>();
        int[] rest = new int[figures.get(0).length];
        List<boolean[]> rows = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            boolean nothing = i > 0 && hidden.get(i)[rest.length - 1];
            if (!nothing) {
                merged.add(figures.get(i));
                rows.add(hidden.get(i));
                continue;
            }
            for (int j = 0; j < rest.length; j++) {
                rest[j] += figures.get(i)[j];
            }
        }
        if (merged.size() < figures.size()) {
            merged.add(rest);
            boolean[] all = new boolean[rest.length];
            Arrays.fill(all, true);
            rows.add(all);
        }
        hidden.clear();
        hidden.addAll(rows);
        return merged;
    }

    private static void assertUncertain(
            SurveyQuestion question, List<int[]> figures, List<boolean[]> hidden, int told, int least) {
        SurveyAnswerForm form = SurveyAnswerForm.of(question.kind());
        Integer most = question.maxChoices();
        boolean addsUp = form.choosesOne()
                || form == SurveyAnswerForm.RANKING
                || (form == SurveyAnswerForm.OPTIONS && most != null && most == 1);
        boolean[][] grid = hidden.toArray(boolean[][]::new);
        for (String pointer : SurveyReckoning.determined(grid, addsUp, grid.length > 1)) {
            String[] steps = pointer.split("/", -1);
            int row = pointer.contains("groups") ? Integer.parseInt(steps[5]) + 1 : 0;
            boolean total = pointer.endsWith("answered");
            int column = total ? grid[0].length - 1 : Integer.parseInt(steps[steps.length - 2]);
            int figure = figures.get(row)[column];
            assertTrue(figure == 0 || figure >= least, () -> question.id() + pointer);
            assertTrue(row > 0 && grid[row][grid[0].length - 1], () -> "a told row tells more: " + pointer);
        }
        assertTrue(told > 0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whereEveryFigureIsLargeAllIsTold(@ForAll long seed) {
        SurveyWorld world = new SurveyWorld(seed);
        SurveyResult result = world.tally(true, seed).outcome().result();
        boolean sizesTold = isLarge(new SurveyRecount(world, world.question(0), result).figures(null), result);
        for (int i = 1; i < result.tables().size(); i++) {
            SurveyRecount recount = new SurveyRecount(world, world.question(i), result);
            boolean large = sizesTold
                    && world.question(i).dependsOn() == null
                    && isLarge(recount.figures(null), result)
                    && isLarge(recount.figures(""), result)
                    && GROUPS.stream().allMatch(group -> isLarge(recount.figures(group), result));
            if (large) {
                SurveyTable table = result.tables().get(i);
                assertFalse(table.toString().contains("suppressed=true"), table::toString);
                assertEquals(GROUPS.size(), table.groups().size());
            }
        }
    }

    private static boolean isLarge(int[] figures, SurveyResult result) {
        return Arrays.stream(figures).allMatch(each -> each == 0 || each >= result.minimumCell());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aGroupIsToldOnlyWhereItsSizeIs(@ForAll long seed) {
        SurveyResult result = new SurveyWorld(seed).tally(true, seed).outcome().result();
        List<SurveyCell> sizes = result.tables().get(0).cells();
        for (SurveyTable table : result.tables()) {
            for (int j = 0; j < table.groups().size(); j++) {
                assertTrue(table.groups().get(j).answered() == null
                        || !sizes.get(j).suppressedOrDefault());
            }
        }
    }
}
