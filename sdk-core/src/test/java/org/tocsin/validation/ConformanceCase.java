package org.tocsin.validation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.testing.ProjectFiles;

/**
 * One case of the conformance suite, as its manifest lists it.
 *
 * @param file the message
 * @param rule the rule it is about; empty for a sample
 * @param valid whether the message is valid
 * @param expected everything that checking finds
 * @param surroundings what is known beside the message; empty where the case is about the message alone
 */
public record ConformanceCase(
        String file,
        Optional<String> rule,
        boolean valid,
        List<Finding> expected,
        Optional<Surroundings> surroundings) {

    private static final Path SUITE = ProjectFiles.project("spec/conformance");

    /** What a case says of one problem. */
    public record Finding(String code, String pointer, String severity) implements Comparable<Finding> {

        static Finding of(Problem problem) {
            return new Finding(
                    problem.code().id(),
                    problem.pointer(),
                    problem.severity().name().toLowerCase(Locale.ROOT));
        }

        static List<Finding> all(Problems problems) {
            return problems.all().stream().map(Finding::of).sorted().toList();
        }

        static List<Finding> all(Node listed) {
            return listed.elements().stream()
                    .map(each -> new Finding(
                            each.get("code").toString(),
                            each.get("pointer").toString(),
                            each.get("severity").toString()))
                    .sorted()
                    .toList();
        }

        @Override
        public int compareTo(Finding other) {
            return toString().compareTo(other.toString());
        }
    }

    public static List<ConformanceCase> all() {
        return manifest().get("cases").elements().stream()
                .map(ConformanceCase::of)
                .toList();
    }

    /** The rules that no file can show to hold or break. */
    static List<String> notShownByFile() {
        return manifest().get("notShownByFile").members().stream()
                .map(Node::name)
                .toList();
    }

    static Node manifest() {
        return read(new String(ProjectFiles.bytes(SUITE.resolve("manifest.json")), StandardCharsets.UTF_8));
    }

    private static ConformanceCase of(Node entry) {
        return new ConformanceCase(
                entry.get("file").text().orElseThrow(),
                entry.get("rule").text(),
                entry.get("valid").bool().orElseThrow(),
                entry.get("expected").text().map(ConformanceCase::findings).orElse(List.of()),
                entry.get("context").text().map(ConformanceCase::surroundings));
    }

    private static Surroundings surroundings(String file) {
        return Surroundings.of(JsonDocument.read(ProjectFiles.bytes(SUITE.resolve(file)), Limits.standard())
                .orElseThrow());
    }

    /** The reader of documents wants an object outside, as a message is. */
    private static List<Finding> findings(String file) {
        String list = new String(ProjectFiles.bytes(SUITE.resolve(file)), StandardCharsets.UTF_8);
        return Finding.all(read("{\"findings\":" + list + "}").get("findings"));
    }

    private static Node read(String json) {
        return JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), Limits.standard())
                .orElseThrow();
    }

    public byte[] json() {
        return bytes(file);
    }

    /** A file of the suite. */
    static byte[] bytes(String file) {
        return ProjectFiles.bytes(SUITE.resolve(file));
    }

    /** Whether the rule holds in the message. */
    boolean passes() {
        return file.contains("/pass/");
    }

    @Override
    public String toString() {
        return file;
    }
}
