package org.tocsin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.testing.ProjectFiles;

/**
 * What the JVM loads when a host reads, checks and writes messages that are valid: no validator of others, and nothing that is
 * linked at its first call. The goal is a short first message of a JVM (sdk-core/decisions/0009-first-message.md).
 */
final class FastPathClassesTest {

    private static final List<String> ENGINES = List.of(
            "tools.jackson.databind.",
            "com.fasterxml.jackson.annotation.",
            "com.networknt.",
            "org.hibernate.",
            "jakarta.validation.",
            "org.jboss.logging.",
            "org.slf4j.",
            "org.tocsin.schemas.",
            // Links equals, hashCode and toString of records at their first call, for some 20 ms: see decision 9.
            "java.lang.runtime.ObjectMethods",
            "org.tocsin.validation.ProblemMessages");

    @TempDir
    private Path folder = Path.of("");

    /** The names of the classes that a host loads for a task. */
    private List<String> loaded(String task, List<Path> samples) throws IOException {
        Path log = folder.resolve(task);
        List<String> printed =
                Host.usual().with("-Xlog:class+load:file=" + log + ":none").run(task, samples);
        assertEquals(Collections.nCopies(samples.size(), "accepted"), printed.subList(0, samples.size()));
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.split(" ")[0]).toList();
        }
    }

    private static List<String> ofEngines(List<String> classes) {
        return classes.stream()
                .filter(name -> ENGINES.stream().anyMatch(name::startsWith))
                .toList();
    }

    @Test
    void validMessagesLoadNoEngine() throws IOException {
        List<String> classes = loaded("accept", ProjectFiles.samples());
        assertTrue(classes.contains("org.tocsin.Tocsin"), "the log names the classes of the SDK");
        assertTrue(classes.contains("org.tocsin.internal.codec.JsonOutput"), "and what writes");
        assertEquals(List.of(), ofEngines(classes));
    }

    @Test
    void aMessageOfWhichNothingIsToBeSaidLoadsNoJackson() throws IOException {
        Path sample = ProjectFiles.project("spec/conformance/valid/advisory-worm.json");
        List<String> classes = loaded("accept", List.of(sample));
        assertEquals(
                List.of(),
                classes.stream()
                        .filter(name -> name.startsWith("tools.jackson."))
                        .toList());
    }

    @Test
    void aMessageWithoutDocumentsHashesNothing() throws IOException {
        Path sample = ProjectFiles.project("spec/conformance/valid/incident-report-early.json");
        List<String> classes = loaded("accept", List.of(sample));
        assertTrue(classes.contains("org.tocsin.internal.rule.DocumentRules"), "its documents are asked for");
        assertEquals(
                List.of(),
                classes.stream()
                        .filter(name -> name.startsWith("org.tocsin.signature.") || name.startsWith("java.util.Base64"))
                        .toList());
    }

    @Test
    void badMessagesLoadBothEngines() throws IOException {
        List<String> classes = ofEngines(loaded("spoil", ProjectFiles.samples()));
        assertTrue(classes.contains("com.networknt.schema.Schema"), classes::toString);
        assertTrue(classes.contains("org.hibernate.validator.HibernateValidator"), classes::toString);
    }
}
