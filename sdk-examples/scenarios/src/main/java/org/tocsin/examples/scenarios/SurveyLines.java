package org.tocsin.examples.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyTable;

/** The result of a survey in lines. A dot stands for what is not told. */
final class SurveyLines {

    private static final String NOT_TOLD = ".";

    private SurveyLines() {}

    /** Who took part, and a line for each question. */
    static List<String> of(SurveyResult result) {
        List<String> lines = new ArrayList<>();
        lines.add("Invited " + result.invited() + ", answered " + result.answered() + ", counted "
                + (result.counted() == null ? result.answered() : result.counted()) + ", of these shown by name: "
                + result.named().stream().map(each -> each.party().toString()).collect(Collectors.joining(", ")));
        result.tables().forEach(table -> lines.add(line(table)));
        return lines;
    }

    private static String line(SurveyTable table) {
        List<String> figures = new ArrayList<>();
        table.cells().forEach(cell -> figures.add(name(cell) + " " + number(cell.count()) + points(cell)));
        if (table.summary() != null) {
            figures.add("median " + number(table.summary().median()));
            if (table.summary().lowerQuartile() != null) {
                figures.add("half of them from " + number(table.summary().lowerQuartile()) + " to "
                        + number(table.summary().upperQuartile()));
            }
        }
        return String.format(Locale.ROOT, "%-19s", table.question()) + "answers " + number(table.answered()) + ": "
                + (figures.isEmpty() ? NOT_TOLD : String.join(", ", figures));
    }

    /** One question as a table: an option in each row, and in each column a group of parties. */
    static List<String> byGroup(SurveyTable table) {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-16s%6s", table.question(), "all"));
        table.groups().forEach(group -> head.append(column(group.option())));
        lines.add(head.toString());
        for (int i = 0; i < table.cells().size(); i++) {
            SurveyCell cell = table.cells().get(i);
            StringBuilder row =
                    new StringBuilder(String.format(Locale.ROOT, "%-16s%6s", name(cell), number(cell.count())));
            for (SurveyGroup group : table.groups()) {
                row.append(column(
                        i < group.cells().size() ? number(group.cells().get(i).count()) : NOT_TOLD));
            }
            lines.add(row.toString());
        }
        return lines;
    }

    private static String column(String text) {
        return String.format(Locale.ROOT, "%14s", text);
    }

    private static String name(SurveyCell cell) {
        return cell.option() == null ? "step " + cell.value() : cell.option();
    }

    private static String points(SurveyCell cell) {
        return cell.points() == null ? "" : " (" + cell.points() + " points)";
    }

    private static String number(@Nullable Number number) {
        return number == null ? NOT_TOLD : number.toString();
    }

    /** A constant's name as words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
