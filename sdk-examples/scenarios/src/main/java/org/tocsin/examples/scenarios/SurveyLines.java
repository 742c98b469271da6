package org.tocsin.examples.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyTable;

/** The result of a survey in lines, one for each question. */
final class SurveyLines {

    private static final String NOT_TOLD = "not told";

    private SurveyLines() {}

    /**
     * The lines of a result.
     *
     * @param detailed the question for which there is a line for each group of parties, too
     */
    static List<String> of(SurveyResult result, String detailed) {
        List<String> lines = new ArrayList<>();
        lines.add("Invited " + result.invited() + ", answered " + result.answered() + ", counted "
                + (result.counted() == null ? result.answered() : result.counted()) + ", of these shown by name: "
                + result.named().stream().map(each -> each.party().toString()).collect(Collectors.joining(", ")) + ".");
        for (SurveyTable table : result.tables()) {
            lines.add(table.question() + " | " + row(table.answered(), table.cells(), table.summary()));
            if (table.question().equals(detailed)) {
                table.groups().forEach(group -> lines.add(
                        "- " + group.option() + " | " + row(group.answered(), group.cells(), group.summary())));
            }
        }
        return lines;
    }

    private static String row(
            @Nullable Integer answered, List<SurveyCell> cells, @Nullable SurveyNumberSummary summary) {
        List<String> figures = new ArrayList<>();
        figures.add("answers " + number(answered));
        cells.forEach(cell -> figures.add(name(cell) + " " + number(cell.count())
                + (cell.points() == null ? "" : " (" + cell.points() + " points)")));
        if (summary != null) {
            figures.add("median " + number(summary.median()));
            figures.add("from " + number(summary.min()) + " to " + number(summary.max()));
        }
        return String.join(", ", figures);
    }

    private static String name(SurveyCell cell) {
        return cell.option() == null ? "step " + cell.value() : cell.option();
    }

    private static String number(@Nullable Number number) {
        return number == null ? NOT_TOLD : number.toString();
    }

    /** A constant's name as words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
