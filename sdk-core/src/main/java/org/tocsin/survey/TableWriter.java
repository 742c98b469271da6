package org.tocsin.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyTable;

/** Writes the tables of a result, with the figures that are published. */
final class TableWriter {

    private final List<SurveyItem> questions;
    private final SurveyCount count;
    private final TablePlans plans;
    private final int least;

    TableWriter(Questionnaire questionnaire, SurveyCount count, TablePlans plans, int least) {
        this.questions = questionnaire.questions();
        this.count = count;
        this.plans = plans;
        this.least = least;
    }

    /** One table for each question, in the order of the questionnaire. */
    List<SurveyTable> tables() {
        List<SurveyTable> tables = new ArrayList<>();
        for (int place = 0; place < questions.size(); place++) {
            tables.add(table(place));
        }
        return tables;
    }

    private SurveyTable table(int place) {
        SurveyItem item = questions.get(place);
        TablePlan plan = plans.get(place);
        SurveyTable.Builder table =
                SurveyTable.builder().question(item.id()).kind(item.question().kind());
        if (plan.suppressed()) {
            return table.suppressed(true).build();
        }
        RowCount whole = count.question(place).whole();
        return table.answered(whole.answered())
                .cells(cells(item, whole, plan.whole()))
                .summary(summary(item, whole, plan.whole()))
                .groups(groups(place, item, plan))
                .build();
    }

    private List<SurveyGroup> groups(int place, SurveyItem item, TablePlan plan) {
        if (plan.groups().isEmpty()) {
            return List.of();
        }
        List<SurveyGroup> groups = new ArrayList<>();
        for (String option : questions.get(count.groupedBy()).options().keySet()) {
            TablePlan.Row row = plan.groups().get(groups.size());
            RowCount counts = count.question(place).group(groups.size());
            SurveyGroup.Builder group = SurveyGroup.builder().option(option);
            if (row.suppressed()) {
                group.suppressed(true);
            } else {
                group.answered(counts.answered())
                        .cells(cells(item, counts, row.hidden()))
                        .summary(summary(item, counts, row.hidden()));
            }
            groups.add(group.build());
        }
        return groups;
    }

    /** The cells of a row; none where no figure is published, so that nobody concludes that each is more than zero. */
    private static List<SurveyCell> cells(SurveyItem item, RowCount counts, boolean[] hidden) {
        List<SurveyCell> cells = new ArrayList<>();
        List<String> options = List.copyOf(item.options().keySet());
        boolean anyTold = false;
        for (int i = 0; i < hidden.length; i++) {
            SurveyCell.Builder cell = SurveyCell.builder();
            if (item.steps() > 0) {
                cell.value(item.firstStep() + i);
            } else {
                cell.option(options.get(i));
            }
            if (hidden[i]) {
                cell.suppressed(true);
            } else {
                cell.count(counts.count(i));
                cell.points(item.form() == SurveyAnswerForm.RANKING ? counts.points(i) : null);
                anyTold = true;
            }
            cells.add(cell.build());
        }
        return anyTold ? cells : List.of();
    }

    /**
     * A scale is summarised only where all its steps are published: otherwise the median would narrow down the
     * suppressed ones.
     */
    private @Nullable SurveyNumberSummary summary(SurveyItem item, RowCount counts, boolean[] hidden) {
        for (boolean each : hidden) {
            if (each) {
                return null;
            }
        }
        boolean hasNumbers = item.form() == SurveyAnswerForm.NUMBER || item.form() == SurveyAnswerForm.STEP;
        return hasNumbers ? new NumberSummaries(item.question(), least).of(counts) : null;
    }
}
