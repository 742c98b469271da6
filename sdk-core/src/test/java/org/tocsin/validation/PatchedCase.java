package org.tocsin.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tocsin.testing.ProjectFiles;
import tools.jackson.databind.JsonNode;

/**
 * A case of the suite whose message a patch makes of a sample.
 *
 * @param file the file of cases
 * @param shown the case in it
 */
record PatchedCase(String file, JsonNode shown) {

    private static final Map<String, JsonNode> BASES = new HashMap<>();

    /** The cases of a file. */
    static List<PatchedCase> of(String file) {
        return json(file)
                .path("cases")
                .valueStream()
                .map(each -> new PatchedCase(file, each))
                .toList();
    }

    /** A file of the suite. */
    static JsonNode json(String file) {
        return Patch.JSON.readTree(ProjectFiles.bytes(ProjectFiles.project("spec/conformance/" + file)));
    }

    /** What a file of the suite says is found. */
    static List<ConformanceCase.Finding> found(JsonNode said) {
        return said.valueStream()
                .map(each -> new ConformanceCase.Finding(
                        each.path("code").asString(),
                        each.path("pointer").asString(),
                        each.path("severity").asString()))
                .sorted()
                .toList();
    }

    JsonNode message() {
        return Patch.apply(
                BASES.computeIfAbsent(shown.path("base").asString(), PatchedCase::json), shown.path("patch"));
    }

    byte[] bytes() {
        return Patch.JSON.writeValueAsBytes(message());
    }

    /** Where the verdict or the problems are not those that the case says; empty where they are. */
    Stream<String> difference(Problems problems) {
        List<ConformanceCase.Finding> found = ConformanceCase.Finding.all(problems);
        List<ConformanceCase.Finding> said = found(shown.path("found"));
        boolean asSaid = found.equals(said) || !shown.has("found");
        boolean same = asSaid && problems.valid() == shown.path("valid").asBoolean();
        return same ? Stream.empty() : Stream.of(this + "\n  says  " + said + "\n  finds " + found);
    }

    @Override
    public String toString() {
        return file + " " + shown.path("name").asString();
    }
}
