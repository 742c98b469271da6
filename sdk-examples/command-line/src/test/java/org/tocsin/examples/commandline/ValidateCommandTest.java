package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.examples.console.SafeText;
import org.tocsin.validation.Limits;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;

final class ValidateCommandTest {

    private static final String GOOD = Run.sample("incident-report-early");
    private static final String BAD = GOOD.replace("\"amber\"", "\"purple\"");

    @TempDir
    private Path folder;

    @Test
    void aValidFileIsValid() {
        Path file = Run.samplePath("incident-report-early");
        assertEquals(new Run(0, file + ": valid\n", ""), Run.of("validate", file));
    }

    @Test
    void ofAnotherFormatItIsSaidWhichItIsAndWhatToDo() {
        Path bundle = Run.write(
                folder,
                "bundle.json",
                Run.with(GOOD, "convert", "--from", "tocsin", "--to", "stix-2.1", "-")
                        .out());
        List<String> told = Run.of("validate", bundle).out().lines().toList();
        assertTrue(
                told.get(told.size() - 2).startsWith(bundle + ": This looks like STIX 2.1, another format"),
                told::toString);
        JsonNode json = Run.of("validate", "--output", "json", bundle).json().get(0);
        assertEquals("stix-2.1", json.at("/looksLike/format").asString());
        assertTrue(
                told.get(told.size() - 2).endsWith(json.at("/looksLike/message").asString()), told::toString);
        Path ticket = Run.write(folder, "ticket.json", "{\"desk\":\"XB-CSIRT\",\"ticket\":\"4711\"}");
        assertTrue(Run.of("validate", ticket).out().contains(": tocsin convert --from xb-ticket --to tocsin makes "));
        assertTrue(Run.of("validate", "--lang", "fr", ticket).out().contains(": Ceci ressemble à XB desk ticket, "));
        // A message that is wrong is a message all the same.
        Path bad = Run.write(folder, "bad.json", BAD.replaceFirst("\\{", "{\"desk\":\"\",\"ticket\":\"\","));
        assertFalse(Run.of("validate", bad).out().contains("This looks like"));
        assertFalse(Run.of("validate", "--output", "json", bad).out().contains("looksLike"));
    }

    @Test
    void aListOfIndicatorsIsCheckedLineByLine() {
        Path lists = Run.samplePath("incident-report-early")
                .resolveSibling("../lists")
                .normalize();
        Path good = lists.resolve("valid-calls.jsonl");
        String valid = good + ": valid, 61 indicators, ";
        assertEquals(
                new Run(0, valid + "not compared with its message (--message)\n", ""),
                Run.of("validate", "--indicators", good));
        Path bad = lists.resolve("wrong-lines.jsonl");
        Run run = Run.of("validate", "--indicators", bad);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains(bad + ":6:"), run.out());
        assertTrue(run.out().contains("    -> Write the plus sign and the digits alone: +9995550100\n"), run.out());
        assertTrue(run.out().endsWith(": not valid, 9 errors, 1 warning, 7 indicators, 6 refused\n"), run.out());
        Run json = Run.of("validate", "--indicators", "--output", "json", bad, folder.resolve("none"));
        assertEquals(2, json.exit());
        assertTrue(json.out().contains("\"valid\":false,\"indicators\":7,\"refused\":6,\"problems\":[{"), json.out());
    }

    @Test
    void aListOfIndicatorsIsHeldAgainstItsMessage() {
        Path message = Run.samplePath("advisory-calls");
        Path lists = message.resolveSibling("../lists").normalize();
        Path good = lists.resolve("valid-calls.jsonl");
        String valid = good + ": valid, 61 indicators, ";
        assertEquals(
                new Run(0, valid + "the list of /documents/0\n", ""),
                Run.of("validate", "--indicators", "--message", message, good));
        Path none = lists.resolve("names-none.json");
        assertEquals(
                new Run(0, valid + "not compared with a digest: no document of the message is a list\n", ""),
                Run.of("validate", "--indicators", "--message", none, good));
        Path other = lists.resolve("valid-of-its-message.jsonl");
        Run differs = Run.of("validate", "--indicators", "--message", message, other);
        assertEquals(1, differs.exit());
        assertTrue(differs.out().startsWith(message + ": error TOC-LST-004 at /documents/0/digest\n"), differs.out());
        Run json = Run.of("validate", "--indicators", "--output", "json", "--message", message, good);
        assertTrue(json.out().contains("\"documents\":[\"/documents/0\"]"), json.out());
        assertEquals(2, Run.of("validate", "--message", message, message).exit());
        assertEquals(
                2,
                Run.of("validate", "--indicators", "--message", lists.resolve("none"), good)
                        .exit());
        assertEquals(
                1, Run.of("validate", "--indicators", "--message", good, good).exit());
    }

    @Test
    void aProblemIsShownInItsLineWithAMarkUnderIt() {
        Path file = Run.write(folder, "bad.json", "{\n\t\"tocsin\": \"1.0\", \"é\": \"ü\",  \"type\": 7}\r\n");
        Run run = Run.of("validate", file);
        assertEquals(1, run.exit());
        int problem = run.out().indexOf(" error TOC-SHP-003 at /type\n");
        List<String> lines = run.out().substring(problem).lines().toList();
        assertEquals("    2 |  \"tocsin\": \"1.0\", \"é\": \"ü\",  \"type\": 7}", lines.get(2));
        assertEquals("      | " + " ".repeat(lines.get(2).indexOf('7') - 8) + "^", lines.get(3));
        assertTrue(run.out().contains(file + ":2:" + (lines.get(2).indexOf('7') - 7) + ": error"), run.out());
    }

    @Test
    void everyProblemOfAFileIsToldAtOnce() {
        Run run = Run.with("{\"tocsin\":\"1.0\",\"type\":\"incident-report\"}", "validate", "-");
        assertEquals(1, run.exit());
        assertTrue(
                run.out().lines().filter(line -> line.contains(" error TOC-")).count() >= 6, run.out());
        assertTrue(run.out().contains("\n-: not valid, "), run.out());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOtherFilesAreDone() {
        Run run = Run.with(GOOD, "validate", folder.resolve("nowhere.json"), folder, "-");
        assertEquals(2, run.exit());
        assertEquals("-: valid\nall files: 1 message, 1 valid\n", run.out());
        assertEquals(2, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("nowhere.json: there is no such file"), run.err());
    }

    @Test
    void aFeedIsCheckedLineByLineWhateverStandsInIt() {
        String tooLong = "\"" + "x".repeat(Limits.standard().documentBytes()) + "\"";
        Run run = Run.with(
                GOOD + "\n\n" + BAD + "\n" + tooLong + "\n{\"\n" + GOOD,
                "validate",
                "--lines",
                "--output",
                "json",
                "-");
        assertEquals(1, run.exit());
        List<JsonNode> verdicts = run.json();
        assertEquals(List.of(1, 3, 4, 5, 6), ints(verdicts, "line"));
        assertEquals(
                List.of(true, false, false, false, true),
                verdicts.stream()
                        .map(verdict -> verdict.get("valid").asBoolean())
                        .toList());
        assertEquals("TOC-TLP-001", code(verdicts.get(1)));
        assertEquals(3, verdicts.get(1).at("/problems/0/line").asInt());
        assertEquals("TOC-LIM-010", code(verdicts.get(2)));
        assertEquals(4, verdicts.get(2).at("/problems/0/line").asInt());
        assertEquals(1, verdicts.get(2).at("/problems/0/column").asInt());
        assertTrue(code(verdicts.get(3)).startsWith("TOC-SYN-"));
    }

    @Test
    void theOutputIsTheSameWhateverTheThreads() {
        String feed = (GOOD + "\n" + BAD + "\n\n{\n" + GOOD + "\n").repeat(100);
        for (String form : List.of("text", "json")) {
            Run one = Run.with(feed, "validate", "--lines", "--output", form, "--threads", "1", "-");
            assertEquals(1, one.exit());
            assertEquals(one, Run.with(feed, "validate", "--lines", "--output", form, "--threads", "3", "-"));
            assertEquals(one, Run.with(feed, "validate", "--lines", "--output", form, "-"));
        }
        Run none = Run.with(feed, "validate", "--lines", "--threads", "0", "-");
        assertEquals(2, none.exit());
        assertTrue(none.err().startsWith("tocsin: --threads is at least 1\n"), none.err());
    }

    private static List<Integer> ints(List<JsonNode> objects, String name) {
        return objects.stream().map(object -> object.get(name).asInt()).toList();
    }

    private static String code(JsonNode verdict) {
        return verdict.at("/problems/0/code").asString();
    }

    @Test
    void theFormOfJsonIsTheDocumentedOne() {
        JsonNode verdict =
                Run.with(BAD, "validate", "--output=json", "-").json().get(0);
        assertEquals(
                List.of("source", "line", "verdict", "valid", "problems", "notChecked"),
                List.copyOf(verdict.propertyNames()));
        assertEquals("-", verdict.get("source").asString());
        assertEquals(
                List.of("code", "severity", "pointer", "line", "column", "message", "remedy", "clause"),
                List.copyOf(verdict.at("/problems/0").propertyNames()));
        assertEquals(
                BAD.indexOf("\"purple\"") + 1, verdict.at("/problems/0/column").asInt());
    }

    @Test
    void aFeedInWordsNamesOnlyWhatIsWrongAndCountsTheRest() {
        Run run = Run.with(GOOD + "\n" + BAD + "\n", "validate", "--lines", "-");
        assertTrue(run.out().startsWith("-:2:"), run.out());
        assertTrue(run.out().endsWith("\n-: 2 messages, 1 valid, 1 not valid\n"), run.out());
    }

    @Test
    void aMessageOfARealmThatWasNotNamedIsNotAccepted() {
        Run words = Run.with(GOOD, "validate", "--realm", "exercise,test", "-");
        assertEquals(new Run(1, "-: not accepted: the message is of the realm actual\n", ""), words);
        JsonNode verdict = Run.with(GOOD, "validate", "--realm", "exercise", "--output", "json", "-")
                .json()
                .get(0);
        assertFalse(verdict.get("valid").asBoolean());
        assertEquals("actual", verdict.get("otherRealm").asString());
        assertEquals(1, verdict.get("problems").size());
        assertEquals("TOC-EXR-012", code(verdict));
        assertEquals("error", verdict.at("/problems/0/severity").asString());
        assertEquals(1, verdict.at("/problems/0/line").asInt());
        assertEquals(0, Run.with(GOOD, "validate", "--realm", "actual", "-").exit());
    }

    @Test
    void whatANewerVersionAddsIsAWarning() {
        String newer = GOOD.replaceFirst("\"1\\.0\"", "\"1.7\"").replaceFirst("\\{", "{\"novelty\":1,");
        for (String policy : List.of("strict", "tolerant")) {
            Run run = Run.with(newer, "validate", "--policy", policy, "-");
            assertEquals(0, run.exit(), run.out());
            assertTrue(run.out().contains("warning TOC-SHP-002 at /novelty"), run.out());
        }
    }

    @Test
    void aLabelAsPeopleWriteItIsRefusedWithTheLabelThatIsMeantOrTakenByATolerantReader() {
        String mail = GOOD.replaceFirst("\"tlp\": *\"[a-z+]+\"", "\"tlp\":\"TLP:AMBER+STRICT\"");
        Run strict = Run.with(mail, "validate", "-");
        assertEquals(1, strict.exit());
        assertTrue(strict.out().contains("amber+strict"), strict.out());
        Run tolerant = Run.with(mail, "validate", "--policy", "tolerant", "-");
        assertEquals(0, tolerant.exit(), tolerant.out());
        assertTrue(tolerant.out().contains("is read as \"amber+strict\""), tolerant.out());
    }

    @Test
    void problemsAreToldInTheLanguageAskedFor() {
        assertTrue(Run.with(BAD, "validate", "--locale", "fr", "-").out().contains("étiquettes TLP"));
        assertTrue(Run.with(BAD, "validate", "--lang", "fr", "-").out().contains("étiquettes TLP"));
        assertTrue(Run.with(BAD, "validate", "-").out().contains("TLP labels"));
    }

    @Test
    void theWordsAroundTheProblemsAreInTheSameLanguage() {
        Run run = Run.with(BAD + "\n" + GOOD + "\n" + GOOD, "validate", "--lines", "--lang", "fr", "-");
        assertTrue(run.out().contains(": erreur TOC-TLP-001 à /handling/tlp\n"), run.out());
        assertTrue(run.out().endsWith("\n-: 3 messages, 2 valides, 1 non valide, dont 1 répétition\n"), run.out());
        Run whole = Run.with(BAD, "validate", "--lang", "fr-CA", "-");
        assertTrue(whole.out().endsWith("\n-: non valide, 1 erreur\n"), whole.out());
        Run unknown = Run.with(BAD, "validate", "--lang", "xx", "-");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.err().contains("'xx' is none of en, fr"), unknown.err());
    }

    @Test
    void whatWasNotCheckedIsSaidAndForProgramsCounted() {
        String broken = GOOD.replace("\"amber\"", "\"purple\"").replace("\"body\"", "\"bodi\"");
        JsonNode verdict =
                Run.with(broken, "validate", "--output", "json", "-").json().get(0);
        int rules = verdict.at("/notChecked/rules").asInt();
        assertTrue(rules > 8, verdict::toString);
        assertFalse(verdict.at("/notChecked").has("codes"), verdict::toString);
        Run run = Run.with(broken, "validate", "-");
        assertTrue(
                run.out().contains("-: Some rules can be checked only when these errors are corrected.\n"), run.out());
    }

    @Test
    void anEmptyFeedIsNamed() {
        assertEquals(new Run(0, "-: there is no message in it\n", ""), Run.with("\n", "validate", "--lines", "-"));
        Run json = Run.with("", "validate", "--lines", "--output", "json", "-");
        assertEquals(new Run(0, "", "tocsin: -: there is no message in it\n"), json);
    }

    @Test
    void standardInputIsReadOnlyOnce() {
        Run run = Run.with(GOOD, "validate", "-", "-");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("only once"), run.err());
    }

    @Test
    void colourIsUsedOnlyWhereItIsWanted() {
        assertFalse(Run.with(BAD, "validate", "-").out().contains("\u001b"));
        assertTrue(Run.with(BAD, Ansi.ON, "validate", "-").out().contains("\u001b[31m"));
    }

    @Test
    void foreignTextDoesNotReachTheTerminalRaw() {
        String hostile = BAD.replaceFirst("\\{", "{\"\\\\u001b[2J\":1,").replace("purple", "\u202epurple");
        Run run = Run.with(hostile, "validate", "-");
        assertEquals(1, run.exit());
        assertFalse(run.out().contains("\u001b"), run.out());
        assertFalse(run.out().contains("\u202e"), run.out());
    }

    @Test
    void foreignTextDoesNotReachAProgramRaw() {
        String hostile = BAD.replaceFirst("\\{", "{\"\u009b31m\u202e\udb40\udc41\":1,");
        Path file = Run.write(folder, "\u009b31m\u202e.json", hostile);
        Run run = Run.of("validate", "--output", "json", file);
        assertEquals(run.out(), SafeText.escaped(run.out()));
        assertEquals(file.toString(), run.json().get(0).get("source").asString());
        assertEquals(
                "/\u009b31m\u202e\udb40\udc41",
                run.json().get(0).at("/problems/0/pointer").asString());
    }

    @Test
    void wrongUsageIsOneLineAndAHint() {
        Run run = Run.of("validate", "--realm", "real", "x.json");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("'real' is none of actual, exercise, test, draft"), run.err());
        assertTrue(run.err().endsWith("Try: tocsin validate --help\n"), run.err());
        assertEquals(2, Run.of("validate").exit());
    }
}
