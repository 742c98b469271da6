package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.examples.commandline.conformance.PlannedProgram;
import org.tocsin.examples.commandline.conformance.WrongProgram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program is held against the suite, and whatever it does instead of answering is found, named and ended. */
@Tag("processes")
final class ConformanceCommandTest {

    private static final String GREETING =
            "{'hello':{'program':'planned 1','versions':['1.0'],'layers':['text','shape','rules']}}";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASuiteOfFourSamples() throws IOException {
        List<String> cases = new ArrayList<>();
        for (int each = 1; each <= 4; each++) {
            cases.add("{\"file\":\"" + each + ".json\",\"valid\":true}");
            Run.write(folder, each + ".json", "{}");
        }
        Run.write(folder, "manifest.json", "{\"format\":\"1.0\",\"cases\":[" + String.join(",", cases) + "]}");
    }

    private static String java(Class<?> program, String... arguments) {
        List<String> words = new ArrayList<>(RunningProgram.of().command());
        words.set(words.size() - 1, program.getName());
        words.addAll(List.of(arguments));
        return String.join(" ", words.stream().map(word -> '"' + word + '"').toList());
    }

    private Run planned(String... plan) {
        return plannedWith(GREETING, plan);
    }

    private Run plannedWith(String greeting, String... plan) {
        String[] arguments = Stream.concat(Stream.of(greeting), Stream.of(plan)).toArray(String[]::new);
        return Run.of(
                "conformance", "--suite", folder, "--timeout", 3, "--command", java(PlannedProgram.class, arguments));
    }

    @Test
    void theSdkPassesThroughAProcess() {
        Run run = Run.of(
                "conformance",
                "--case",
                "*/TOC-TXT-00*",
                "--command",
                java(TocsinCommand.class, "conformance", "serve"));
        assertEquals(0, run.exit(), run.out() + run.err());
        assertTrue(run.out().contains("against the suite of version 1.0: passed, in "), run.out());
    }

    @Test
    void aProgramThatIsWrongInTwoRulesIsFoundOut() {
        Run run = Run.of("conformance", "--case", "rules/TOC-TLP-01*", "--command", java(WrongProgram.class));
        assertEquals(1, run.exit(), run.err());
        List<String> failures =
                run.out().lines().filter(line -> line.contains(" (case ")).toList();
        assertTrue(failures.stream().allMatch(line -> line.matches("rules/TOC-TLP-01[23]/.*")), run.out());
        assertTrue(run.out().contains("expected: valid, warning TOC-TLP-012 at "), run.out());
        assertTrue(run.out().contains("the answer contradicts itself"), run.out());
        assertTrue(run.out().contains("    clause:   handling"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong     | 1.json (case 1): it is valid, and the program says that it is not",
                "bare      | 1.json (case 1): the answer has no \"problems\"",
                "contradicts | 1.json (case 1): the answer contradicts itself",
                "dies      | 1.json (case 1): the program ended with exit code 3 before it answered",
                "twice     | the program: about case 2: it answered case 1 again, or late",
                "other     | the program: about case 1: it answered case 999, which it was not asked",
                "nonsense  | 1.json (case 1): its answer at /valid: this should be true or false, in {",
                "nonsense  | the program: about case 2: its answer: it is not JSON: ",
                "endless   | 1.json (case 1): a line of it has more than 8 MiB; it was killed",
                "talks     | the program: about case 4: it wrote behind its last answer: INFO",
                "floods    | 1.json (case 1): the program did 20 things against the protocol"
            })
    void whatAProgramDoesWrongIsNamed(String deed, String sentence) {
        Run run = planned(deed);
        assertEquals(1, run.exit(), run.out() + run.err());
        assertTrue(run.out().contains(sentence), run.out());
        assertFalse(run.out().contains("\u001b"), run.out());
    }

    @Test
    void aProgramThatHangsIsKilledAndStartedAnew() {
        Run run = Run.of(
                "conformance",
                "--suite",
                folder,
                "--timeout",
                "2",
                "--command",
                java(PlannedProgram.class, GREETING, "right", "hangs"));
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("2.json (case 2): no line came in time; the program was killed"), run.out());
        // Started anew it goes by its plan again: the third case is right, the fourth hangs.
        assertTrue(run.out().contains("4.json (case 4): no line came"), run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("all +2 +2 +0")), run.out());
    }

    @Test
    void aProgramThatDoesNotEndIsKilled() {
        Run run = Run.of(
                "conformance",
                "--suite",
                folder,
                "--timeout",
                "2",
                "--command",
                java(PlannedProgram.class, GREETING, "right", "right", "right", "right", "late", "stays"));
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("it wrote behind its last answer: good bye"), run.out());
        assertTrue(run.out().contains("it did not end when its input ended"), run.out());
    }

    @Test
    void aCaseMayBeSkipped() {
        Run run = planned("right", "skips");
        assertEquals(0, run.exit(), run.out());
        assertTrue(run.out().contains("skipped, as too hard\ufffd[31m: 1"), run.out());
    }

    @Test
    void whoSkipsAllHasNotPassed() {
        assertEquals(1, planned("skips", "skips", "skips", "skips").exit());
    }

    @Test
    void aProgramWithoutCodesIsJudgedByItsVerdict() {
        Run run = plannedWith(GREETING.replace("]}}", "],'codes':false}}"), "bare", "bare", "bare", "wrong");
        assertEquals(1, run.exit());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("all +3 +1 +0")), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hi | its first line: it is not JSON",
                "{} | its first line: \"hello\" is missing",
                "{'hello':{'program':'p','versions':['1.0'],'layers':['all']}} | its first line at /hello/layers/0: this should be one of text,"
            })
    void aProgramGreetsFirst(String greeting, String sentence) {
        Run run = plannedWith(greeting);
        assertEquals(1, run.exit());
        assertTrue(run.err().contains(sentence), run.err());
    }

    @Test
    void aProgramOfAnotherVersionIsNotAsked() {
        Run run = plannedWith(GREETING.replace("1.0", "2.0"));
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("it does not know version 1.0 of the format"), run.out());
    }

    @Test
    void aProgramThatCanNotBeStartedIsWrongUsage() {
        Run run = Run.of(
                "conformance",
                "--command",
                folder.resolve("no such program").toString().replace(" ", "-"));
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("tocsin: can't start the program: "), run.err());
        assertEquals(2, Run.of("conformance", "--command", "'open").exit());
        assertEquals(2, Run.of("conformance", "--command", " ").exit());
        assertEquals(2, Run.of("conformance", "--case", "nothing-like-this").exit());
        assertEquals(2, Run.of("conformance", "--timeout", "0").exit());
    }

    @Test
    void aReportIsAFileToo() throws IOException {
        Path file = folder.resolve("report.json");
        Run run = Run.of("conformance", "--case", "valid/*", "--output", "json", "--report", file);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("valid        all"), run.out());
        JsonNode report = new JsonMapper().readTree(Files.readString(file));
        assertTrue(report.path("allPassed").booleanValue());
    }

    @Test
    void serveAnswersWhatItCanNotJudge() {
        String greeting = Run.with("", "conformance", "serve").out();
        assertTrue(greeting.startsWith("{\"hello\":{\"program\":\"tocsin "), greeting);
        Run run = Run.with(
                "{\"case\":1,\"task\":\"check\",\"mode\":\"strict\",\"message\":\"%\"}\n{\"case\":2,\"task\":\"dance\"}\nnonsense\n",
                "conformance", "serve");
        assertEquals(2, run.exit());
        assertTrue(
                run.out().contains("{\"case\":1,\"skipped\":\"the line at /message: this should be base64\"}"),
                run.out());
        assertTrue(run.out().contains("{\"case\":2,\"skipped\":\"the line at /task: "), run.out());
        assertTrue(run.err().startsWith("tocsin: the line: it is not JSON"), run.err());
    }
}
