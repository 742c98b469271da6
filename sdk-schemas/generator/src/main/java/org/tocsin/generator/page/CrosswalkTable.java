package org.tocsin.generator.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.JsonNode;

/** The table of the incident taxonomies from which codes lead to a kind of incident. */
final class CrosswalkTable {

    /** The list to which they lead. */
    static final String LIST = "incident-kind";

    private static final String FOLDER = "crosswalk";

    private CrosswalkTable() {}

    /** {@code source} is the folder of the format. */
    static String of(Format format, Path source) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(source.resolve(FOLDER))) {
            names = files.map(file -> FOLDER + "/" + file.getFileName())
                    .sorted()
                    .toList();
        }
        return "\nThe codes of these taxonomies, each in a file beside the schemas, lead to kinds of this list.\n"
                + AsciiDoc.table(
                        "5,4,1,1",
                        "|Taxonomy |File |Codes |With a kind",
                        names.stream().map(name -> row(name, format.data(name))).collect(Collectors.joining()));
    }

    private static String row(String name, JsonNode taxonomy) {
        long led = taxonomy.path("rows")
                .valueStream()
                .filter(row -> !row.path("kinds").isEmpty())
                .count();
        return "|" + AsciiDoc.cell(taxonomy.path("title").asString()) + " |" + AsciiDoc.code(name) + " |"
                + taxonomy.path("rows").size() + " |" + led + "\n";
    }
}
