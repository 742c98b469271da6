package org.tocsin.generator.specification;

import static org.tocsin.generator.source.Dialect.require;

import java.util.stream.Collectors;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.table.ListedValueFiles;
import tools.jackson.databind.JsonNode;

/** The tables of the specification that show the values which the format lists in files of their own. */
final class ValueTables {

    private static final String HEAD = "// Generated from %s; do not edit.\n";

    private ValueTables() {}

    /** The values that belong to nobody. */
    static String reserved(Format format) {
        JsonNode source = format.data(ListedValueFiles.RESERVED);
        return HEAD.formatted(ListedValueFiles.RESERVED)
                + """

                [cols="2,3,1",options="header"]
                |===
                | Value | For | Source
                %s|===
                """.formatted(source.properties().stream()
                        .filter(each -> each.getValue().isArray())
                        .flatMap(each -> each.getValue().valueStream())
                        .map(ValueTables::row)
                        .collect(Collectors.joining()));
    }

    private static String row(JsonNode row) {
        String value = row.has("first")
                ? "AS " + row.path("first").asLong() + " to " + row.path("last").asLong()
                : row.path("block")
                        .asString(row.path("name").asString(row.path("prefix").asString("")));
        require(!value.isEmpty(), "a row without a value: " + row);
        return "| `+%s+` | %s | %s%n"
                .formatted(value, row.path("for").asString(), row.path("source").asString())
                .replace("\r", "");
    }

    /** The words by which classified documents are marked, by language. */
    static String markings(Format format) {
        JsonNode source = format.data(ListedValueFiles.MARKINGS);
        return HEAD.formatted(ListedValueFiles.MARKINGS)
                + """

                [cols="1,6",options="header"]
                |===
                | Language | Words
                %s|===

                Owners: %s.
                """.formatted(
                                source.path("markings")
                                        .valueStream()
                                        .map(row -> "| `" + row.path("lang").asString() + "` | "
                                                + words(row.path("words")) + "\n")
                                        .collect(Collectors.joining()),
                                words(source.path("owners")));
    }

    private static String words(JsonNode words) {
        return words.valueStream().map(word -> "`+" + word.asString() + "+`").collect(Collectors.joining(", "));
    }
}
