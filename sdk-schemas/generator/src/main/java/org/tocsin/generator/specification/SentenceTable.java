package org.tocsin.generator.specification;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.generator.register.RegisteredRule;

/** The tables of the specification with the text of each problem in every language. */
public final class SentenceTable {

    private static final String FIX = ".fix";
    private static final String HEAD = """

            [cols="2,5,5",options="header"]
            |===
            |Problem |What is told |What to do
            """;

    private SentenceTable() {}

    /**
     * The tables by the families of problems, with one row for each code, case and language.
     *
     * @param folder the folder of the files of problem texts; the English one, which has no language in its name, comes
     *     first, and the table has its order
     */
    public static SortedMap<String, String> of(Path folder) throws IOException {
        List<String> languages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.comparing(
                            file -> file.getFileName().toString().replace(".properties", "")))
                    .toList()) {
                languages.add(Files.readString(file));
            }
        }
        List<Properties> sentences = languages.stream().map(SentenceTable::read).toList();
        SortedMap<String, StringBuilder> tables = new TreeMap<>();
        languages
                .get(0)
                .lines()
                .filter(line -> line.startsWith("TOC-"))
                .map(line -> line.substring(0, line.indexOf('=')).replace(FIX, ""))
                .distinct()
                .forEach(key -> row(
                        key,
                        sentences,
                        tables.computeIfAbsent(RegisteredRule.family(key), family -> new StringBuilder(HEAD))));
        SortedMap<String, String> all = new TreeMap<>();
        tables.forEach((family, table) -> all.put(family, table + "|===\n"));
        return all;
    }

    private static Properties read(String file) {
        Properties sentences = new Properties();
        try {
            sentences.load(new StringReader(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }

    private static void row(String key, List<Properties> sentences, StringBuilder table) {
        table.append("|`").append(key).append('`');
        String separator = " |";
        for (String kind : List.of("", FIX)) {
            for (Properties language : sentences) {
                String told = language.getProperty(key + kind);
                table.append(separator).append(told == null ? "" : cell(told));
                separator = " +\n";
            }
            separator = " |";
        }
        table.append('\n');
    }

    /** A pattern of {@code java.text.MessageFormat} as AsciiDoc, in which no address is a link. */
    private static String cell(String pattern) {
        return pattern.replace("''", "\u2019")
                .replace("'{'", "\u0001")
                .replace("'}'", "}")
                .replace("{", "\\{")
                .replace("\u0001", "{")
                .replace("|", "\\|")
                .replace("https://", "\\https://");
    }
}
