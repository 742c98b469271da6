package org.tocsin.generator.specification;

import static org.tocsin.generator.source.Dialect.require;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.table.ListedValueFiles;
import tools.jackson.databind.JsonNode;

/** The tables of the specification that show the values which the format lists in files of their own. */
final class ValueTables {

    private static final String HEAD = "// Generated from %s; do not edit.\n";

    private ValueTables() {}

    /** Each table by the name of its file. */
    static Map<String, String> all(Format format) {
        return Map.of(
                "reserved-values.adoc", reserved(format),
                "embedding-addresses.adoc", embedding(format),
                "embedding-inverted-addresses.adoc", embeddingInverted(format),
                "no-addresses.adoc", noAddresses(format),
                "classification-markings.adoc", markings(format));
    }

    /** The values that belong to nobody. */
    private static String reserved(Format format) {
        return rows(format, "addresses", "domains", "autonomousSystems", "telephonePrefixes");
    }

    /** The blocks of IPv6 addresses that have an IPv4 address in them. */
    private static String embedding(Format format) {
        return rows(format, "embedding");
    }

    private static String rows(Format format, String... lists) {
        JsonNode source = format.data(ListedValueFiles.RESERVED);
        return HEAD.formatted(ListedValueFiles.RESERVED)
                + """

                [cols="2,3,1",options="header"]
                |===
                | Value | For | Source
                %s|===
                """.formatted(Stream.of(lists)
                        .flatMap(list -> source.path(list).valueStream())
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
                .formatted(
                        value,
                        row.path("for").asString() + (row.path("local").asBoolean(false) ? " (local)" : ""),
                        row.path("source").asString())
                .replace("\r", "");
    }

    /** Those that have it in their last bits, each inverted. */
    private static String embeddingInverted(Format format) {
        return rows(format, "embeddingInverted");
    }

    /** The words that stand in place of an address, by language. */
    private static String noAddresses(Format format) {
        return HEAD.formatted(ListedValueFiles.RESERVED)
                + languages(format.data(ListedValueFiles.RESERVED).path("noAddresses"));
    }

    /** The words by which classified documents are marked, by language. */
    private static String markings(Format format) {
        JsonNode source = format.data(ListedValueFiles.MARKINGS);
        return HEAD.formatted(ListedValueFiles.MARKINGS)
                + languages(source.path("markings"))
                + "\nOwners: " + words(source.path("owners")) + ".\n";
    }

    private static String languages(JsonNode rows) {
        return """

                [cols="1,6",options="header"]
                |===
                | Language | Words
                %s|===
                """.formatted(rows.valueStream()
                .map(row -> "| `" + row.path("lang").asString() + "` | " + words(row.path("words")) + "\n")
                .collect(Collectors.joining()));
    }

    private static String words(JsonNode words) {
        return words.valueStream().map(word -> "`+" + word.asString() + "+`").collect(Collectors.joining(", "));
    }
}
