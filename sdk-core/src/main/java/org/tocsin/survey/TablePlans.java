package org.tocsin.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tocsin.internal.suppression.CellSuppression;
import org.tocsin.internal.suppression.GroupSuppression;

/**
 * Which figures of each table are published, planned over all tables so that one table does not reveal what another
 * suppresses.
 */
final class TablePlans {

    private final List<SurveyItem> questions;
    private final SurveyCount count;
    private final int least;
    private final List<TablePlan> plans = new ArrayList<>();
    /** The groups whose size is not published. */
    private final boolean[] sizeless;

    private TablePlans(Questionnaire questionnaire, SurveyCount count, int least) {
        this.questions = questionnaire.questions();
        this.count = count;
        this.least = least;
        TablePlan grouping = count.groupedBy() < 0
                ? TablePlan.NOTHING
                : undivided(
                        questions.get(count.groupedBy()),
                        count.question(count.groupedBy()).whole());
        this.sizeless = grouping.whole();
    }

    static TablePlans of(Questionnaire questionnaire, SurveyCount count, int least) {
        TablePlans plans = new TablePlans(questionnaire, count, least);
        for (int place = 0; place < plans.questions.size(); place++) {
            plans.plans.add(plans.plan(place));
        }
        return plans;
    }

    /** Which cells of the table of the question at this place may be published. */
    TablePlan get(int place) {
        return plans.get(place);
    }

    /** Whether any table is broken down by groups. */
    boolean grouped() {
        return plans.stream().anyMatch(plan -> !plan.groups().isEmpty());
    }

    private TablePlan plan(int place) {
        SurveyItem item = questions.get(place);
        QuestionCount counts = count.question(place);
        boolean divided = place != count.groupedBy() && sizeless.length > 0;
        // How many answered a question tells how many gave the answers on which it depends.
        if (item.parent() >= 0) {
            List<Integer> leading = leading(item);
            TablePlan parent = plans.get(item.parent());
            if (!parent.tells(leading)) {
                return TablePlan.NOTHING;
            }
            divided &= item.parent() == count.groupedBy() || parent.tellsByGroup(leading);
        }
        RowCount whole = counts.whole();
        if (!divided || isSmall(whole.unnamedAnswered())) {
            return undivided(item, whole);
        }
        boolean[] suppressed = suppressed(counts);
        return isDivided(counts, suppressed) ? divided(item, counts, whole, suppressed) : undivided(item, whole);
    }

    private List<Integer> leading(SurveyItem item) {
        SurveyItem parent = questions.get(item.parent());
        return item.leading().stream()
                .map(parent.options()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isSmall(int parties) {
        return parties > 0 && parties < least;
    }

    private TablePlan undivided(SurveyItem item, RowCount whole) {
        if (isSmall(whole.unnamedAnswered())) {
            return TablePlan.NOTHING;
        }
        if (item.cells() == 0) {
            return new TablePlan(false, new boolean[0], List.of());
        }
        int[][] figures = {whole.unnamed()};
        boolean[][] hidden = CellSuppression.suppressed(figures, 1, false, item.addsUp(), least);
        return new TablePlan(false, hidden[0], List.of());
    }

    private boolean[] suppressed(QuestionCount counts) {
        int[] answered = new int[counts.groups()];
        for (int i = 0; i < answered.length; i++) {
            answered[i] = counts.group(i).unnamedAnswered();
        }
        int ungrouped = counts.group(counts.groups()).unnamedAnswered();
        return least > 1 ? GroupSuppression.suppressed(answered, ungrouped, sizeless, least) : sizeless;
    }

    /** Whether a group is told that holds something, or all are. */
    private static boolean isDivided(QuestionCount counts, boolean[] suppressed) {
        boolean all = true;
        for (int i = 0; i < suppressed.length; i++) {
            if (!suppressed[i] && counts.group(i).answered() > 0) {
                return true;
            }
            all &= !suppressed[i];
        }
        return all;
    }

    private TablePlan divided(SurveyItem item, QuestionCount counts, RowCount whole, boolean[] suppressed) {
        List<int[]> figures = new ArrayList<>();
        figures.add(whole.unnamed());
        RowCount rest = new RowCount(item.cells());
        rest.add(counts.group(counts.groups()));
        boolean anySuppressed = false;
        for (int i = 0; i < suppressed.length; i++) {
            if (suppressed[i]) {
                rest.add(counts.group(i));
                anySuppressed = true;
            } else {
                figures.add(counts.group(i).unnamed());
            }
        }
        int told = figures.size();
        if (anySuppressed || rest.unnamedAnswered() > 0) {
            figures.add(rest.unnamed());
        }
        boolean[][] hidden = item.cells() == 0
                ? new boolean[told][0]
                : CellSuppression.suppressed(figures.toArray(int[][]::new), told, anySuppressed, item.addsUp(), least);
        return new TablePlan(false, hidden[0], rows(suppressed, hidden));
    }

    private List<TablePlan.Row> rows(boolean[] suppressed, boolean[][] hidden) {
        List<TablePlan.Row> rows = new ArrayList<>();
        int row = 1;
        for (int i = 0; i < suppressed.length; i++) {
            if (!suppressed[i]) {
                rows.add(new TablePlan.Row(false, false, hidden[row]));
                row++;
            } else {
                rows.add(sizeless[i] ? TablePlan.Row.OF_NO_SIZE : TablePlan.Row.HELD_BACK);
            }
        }
        return rows;
    }
}
