package org.tocsin.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyTable;

/**
 * One row of figures in the result of a survey: a table over all parties, or one of its groups.
 *
 * @param table the number of the table
 * @param group the number of the group, negative for the table itself
 * @param suppressed whether all its figures are suppressed
 * @param named the answers of the parties shown by name that are counted in this row
 */
record SurveyPart(
        int table,
        int group,
        boolean suppressed,
        @Nullable Integer answered,
        List<SurveyCell> cells,
        @Nullable SurveyNumberSummary summary,
        NamedAnswers.Tally named) {

    /** The rows of a table: the table itself, and then its groups. */
    static List<SurveyPart> of(SurveyTable table, int index, NamedAnswers named) {
        List<SurveyPart> parts = new ArrayList<>(1 + table.groups().size());
        boolean suppressed = table.suppressedOrDefault();
        NamedAnswers.Tally tally = named.to(table, null);
        parts.add(new SurveyPart(index, -1, suppressed, table.answered(), table.cells(), table.summary(), tally));
        for (int i = 0; i < table.groups().size(); i++) {
            SurveyGroup group = table.groups().get(i);
            parts.add(new SurveyPart(
                    index,
                    i,
                    suppressed || group.suppressedOrDefault(),
                    group.answered(),
                    group.cells(),
                    group.summary(),
                    named.to(table, group.option())));
        }
        return parts;
    }

    /** The option, or the step of a scale, that the cell counts. */
    static Object counted(SurveyCell cell) {
        if (cell.option() != null) {
            return cell.option();
        }
        return cell.value() == null ? "" : Long.valueOf(cell.value());
    }

    String pointer(String member) {
        return "/body/tables/" + table + (group < 0 ? "" : "/groups/" + group) + '/' + member;
    }

    String pointer(int cell, String member) {
        return pointer("cells/" + cell + '/' + member);
    }
}
