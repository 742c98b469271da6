package org.tocsin.generator.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A valid message of the suite.
 *
 * @param file its path in the suite
 * @param found what a checker finds in it, which are warnings
 */
public record Sample(String file, JsonNode message, List<JsonNode> found) {

    /** The samples below the folder of the suite: those without a warning first, and short ones before long ones. */
    public static List<Sample> in(Path suite) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(suite.resolve("valid"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Path expected = suite.resolve("expected").resolve(name.replace(".json", ".expected.json"));
                List<JsonNode> found = Files.exists(expected)
                        ? Operation.JSON.readTree(expected).valueStream().toList()
                        : List.of();
                samples.add(new Sample("valid/" + name, Operation.JSON.readTree(file), found));
            }
        }
        samples.sort(Comparator.comparingInt((Sample each) -> each.found.size())
                .thenComparingInt(each -> each.message.toString().length())
                .thenComparing(Sample::file));
        return samples;
    }

    public String type() {
        return message.path("type").asString();
    }
}
