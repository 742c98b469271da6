package org.tocsin.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.internal.suppression.Recomputable;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.validation.CoreProblem;

/**
 * The suppressed figures of one survey table, and whether they can be recomputed from the published ones.
 *
 * <p>The table is a grid: a row for all parties and one for each group, a column for each option or step, and a last
 * column for the number of answers. Columns add up: the sum of the groups is the whole. Rows add up where each party
 * chooses one option. The rows of a ranking also add up if every party ranks as many options as allowed; the sum then
 * follows from the number of answers. A figure that has no member in the message counts as suppressed.
 */
final class SuppressedFigures {

    private final List<SurveyPart> rows;
    private final int least;
    private final boolean ranking;
    private final boolean choosesOne;
    private final List<Object> options = new ArrayList<>();
    /** The position of the cell in its list, from 1, by row and column; 0 where the list has no such cell. */
    private final int[][] places;

    SuppressedFigures(SurveyQuestionKind kind, List<SurveyPart> rows, int least) {
        this.rows = rows;
        this.least = least;
        this.ranking = SurveyQuestionKind.RANKING.equals(kind);
        this.choosesOne = SurveyQuestionKind.YES_NO.equals(kind)
                || SurveyQuestionKind.YES_PARTIAL_NO.equals(kind)
                || SurveyQuestionKind.SINGLE_CHOICE.equals(kind)
                || SurveyQuestionKind.SCALE.equals(kind);
        this.places = places();
    }

    private int[][] places() {
        Map<Object, Integer> columns = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            List<SurveyCell> cells = rows.get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                Object counted = SurveyPart.counted(cells.get(j));
                if (!columns.containsKey(counted)) {
                    columns.put(counted, options.size());
                    options.add(counted);
                }
            }
        }
        int[][] found = new int[rows.size()][options.size()];
        for (int i = 0; i < rows.size(); i++) {
            List<SurveyCell> cells = rows.get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                int column = Objects.requireNonNull(columns.get(SurveyPart.counted(cells.get(j))));
                found[i][column] = j + 1;
            }
        }
        return found;
    }

    void check(Findings findings) {
        boolean rowsAddUp = (choosesOne || ranking) && !options.isEmpty();
        boolean columnsAddUp = rows.size() > 1;
        boolean[][] counts = Recomputable.among(hidden("count"), rowsAddUp, columnsAddUp);
        boolean[][] points = ranking && tellsPoints()
                ? Recomputable.among(hidden("points"), rowsAddUp, columnsAddUp)
                : new boolean[rows.size()][options.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            boolean found = report(i, counts[i], points[i], findings);
            if (!found && choosesOne && holdsTooFew(i)) {
                findings.add(
                        CoreProblem.SUPPRESSED_CELL_RECOMPUTABLE, rows.get(i).pointer("cells"));
            }
        }
    }

    private boolean tellsPoints() {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < options.size(); j++) {
                if (figure(i, j, "points") != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean[][] hidden(String member) {
        boolean[][] hidden = new boolean[rows.size()][options.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < options.size(); j++) {
                hidden[i][j] = figure(i, j, member) == null;
            }
            hidden[i][options.size()] = rows.get(i).answered() == null;
        }
        return hidden;
    }

    private @Nullable Integer figure(int row, int column, String member) {
        int place = places[row][column];
        if (place == 0) {
            return null;
        }
        SurveyCell cell = rows.get(row).cells().get(place - 1);
        return member.equals("count") ? cell.count() : cell.points();
    }

    private boolean report(int row, boolean[] counts, boolean[] points, Findings findings) {
        SurveyPart part = rows.get(row);
        boolean absent = false;
        boolean found = false;
        for (int j = 0; j < counts.length; j++) {
            boolean listed = j == options.size() || places[row][j] > 0;
            absent |= !listed && (counts[j] || points[j]);
            found |= counts[j] || points[j];
            if (j == options.size() && (counts[j] || points[j])) {
                findings.add(CoreProblem.SUPPRESSED_CELL_RECOMPUTABLE, part.pointer("answered"));
            } else if (listed && counts[j]) {
                findings.add(CoreProblem.SUPPRESSED_CELL_RECOMPUTABLE, part.pointer(places[row][j] - 1, "count"));
            }
            if (j < options.size() && listed && points[j]) {
                findings.add(CoreProblem.SUPPRESSED_CELL_RECOMPUTABLE, part.pointer(places[row][j] - 1, "points"));
            }
        }
        if (absent) {
            findings.add(CoreProblem.SUPPRESSED_CELL_RECOMPUTABLE, part.pointer("cells"));
        }
        return found;
    }

    /** Whether the suppressed cells of a row together count too few parties; false for a row without cells. */
    private boolean holdsTooFew(int row) {
        SurveyPart part = rows.get(row);
        if (part.answered() == null || part.cells().isEmpty()) {
            return false;
        }
        int left = part.answered();
        boolean hides = false;
        for (int j = 0; j < options.size(); j++) {
            Integer count = figure(row, j, "count");
            hides |= count == null;
            left -= count == null ? part.named().in(options.get(j)) : count;
        }
        return hides && left < least;
    }
}
