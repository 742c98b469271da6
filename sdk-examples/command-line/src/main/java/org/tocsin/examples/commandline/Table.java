package org.tocsin.examples.commandline;

import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Rows of text in columns; the last column takes what is left of the width and wraps. */
final class Table {

    private static final int WIDTH = 100;
    private static final int GAP = 2;

    private Table() {}

    static String of(Ansi ansi, List<List<String>> rows) {
        int columns = rows.isEmpty() ? 1 : rows.get(0).size();
        Column[] layout = new Column[columns];
        int left = WIDTH;
        for (int i = 0; i < columns; i++) {
            int column = i;
            int widest = rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(1);
            int width = i == columns - 1 ? left : widest + GAP;
            layout[i] = new Column(width, 0, Overflow.WRAP);
            left = Math.max(left - width, WIDTH / 3);
        }
        TextTable table = TextTable.forColumns(new ColorScheme.Builder(ansi).build(), layout);
        rows.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
        return table.toString().stripTrailing();
    }
}
