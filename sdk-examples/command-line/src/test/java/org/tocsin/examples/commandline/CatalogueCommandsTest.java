package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that tell about the format: new, explain, codes, schema, formats. */
final class CatalogueCommandsTest {

    private static final Catalogue CATALOGUE = new Catalogue();

    static List<String> types() {
        return CATALOGUE.typeNames();
    }

    static List<String> lists() {
        return CATALOGUE.listNames();
    }

    static List<String> files() {
        return CATALOGUE.files().names();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNewMessageIsADraftAndNewAndLacksNothingButASignature(String type) {
        Run run = Run.of("new", type);
        assertEquals(0, run.exit(), () -> type + ": " + run.err());
        Problems problems = Tocsin.standard().check(run.out().getBytes(StandardCharsets.UTF_8));
        assertTrue(
                problems.all().stream().allMatch(problem -> problem.code() == CoreProblem.SIGNATURE_MISSING),
                () -> type + ": " + problems);
        JsonNode message = new JsonMapper().readTree(run.out());
        assertEquals(type, message.get("type").asString());
        assertEquals("draft", message.get("realm").asString());
        assertNotEquals(run.out(), Run.of("new", type).out());
    }

    @Test
    void thereIsNothingNewOfAnUnknownType() {
        Run run = Run.of("new", "incident-raport");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("did you mean incident-report?"), run.err());
    }

    @ParameterizedTest
    @EnumSource(CoreProblem.class)
    void everyProblemIsExplained(CoreProblem problem) {
        Run run = Run.of("explain", problem.id());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith(problem.id() + " ("), run.out());
        assertTrue(run.out().contains(problem.statement()), run.out());
        assertTrue(run.out().contains("clause " + problem.clause() + ", since 1.0"), run.out());
        assertNamesWhatStandsInIt(run.out());
        assertNamesWhatStandsInIt(
                Run.of("explain", problem.id(), "--lang", "fr").out());
    }

    /** A sentence that is told without a message has names where the values would stand. */
    private static void assertNamesWhatStandsInIt(String told) {
        assertFalse(told.contains("...."), told);
        assertFalse(told.matches("(?s).*\\{[0-9].*"), told);
    }

    @Test
    void aProblemIsExplainedInFrenchAndUnderItsShortName() {
        Run english = Run.of("explain", "tlp-002");
        Run french = Run.of("explain", "tlp-002", "--lang", "fr");
        assertTrue(french.out().startsWith("TOC-TLP-002 (erreur)"), french.out());
        assertNotEquals(english.out(), french.out());
    }

    @Test
    void aRuleIsShownWithAllItsFacts() {
        String told = Run.of("explain", "exr-007").out();
        assertTrue(told.contains("\nExcept:         error where the exercise has ended"), told);
        assertTrue(told.contains("\nChecked on:     context, correspondence, all message types\n"), told);
        assertTrue(told.contains("\nStops:          with an error"), told);
        JsonNode json = Run.of("explain", "exr-007", "--output", "json").json().get(0);
        assertEquals("error", json.at("/exceptions/0/severity").asString());
        assertEquals("[\"correspondence\"]", json.path("needs").toString());
        assertTrue(json.path("blocking").asBoolean());
    }

    @Test
    void whatIsFarFromEverythingIsNotGuessed() {
        for (String word : List.of("q", "zz")) {
            Run run = Run.of("explain", word);
            assertEquals(2, run.exit());
            assertFalse(run.err().contains("did you mean"), run.err());
        }
        assertTrue(Run.of("explain", "").err().contains("say what to explain"));
        assertTrue(Run.of("explain", "tlp-999").err().contains("no such rule in this version: TOC-TLP-999"));
    }

    @Test
    void aCodeOfAnotherTaxonomyHasItsCandidates() {
        Run run = Run.of("explain", "malware.Ransomware");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("\n  ransomware"), run.out());
        assertEquals(run, Run.of("explain", "veris:malware.Ransomware"));
        JsonNode json = Run.of("explain", "malware.Ransomware", "--output", "json")
                .json()
                .get(0);
        assertEquals("ransomware", json.at("/candidates/0/kind").asString());
    }

    @Test
    void anotherSpellingIsNamedWithItsCode() {
        assertTrue(Run.of("codes", "tlp").out().replaceAll("\\s+", " ").contains("Also read as clear: white."));
        JsonNode clear =
                Run.of("explain", "tlp:white", "--output", "json").json().get(0);
        assertEquals("clear", clear.get("code").asString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsExplained(String type) {
        Run run = Run.of("explain", type);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("(message type)"), run.out());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCodeListIsExplainedAndPrinted(String list) {
        assertTrue(Run.of("explain", list).out().contains("code list " + list + ", "), list);
        List<JsonNode> codes = Run.of("codes", list, "--output", "json").json();
        assertTrue(codes.size() >= 2, list);
        Run table = Run.of("codes", list);
        codes.forEach(code -> assertTrue(
                table.out().contains("\n" + code.get("code").asString() + " "), () -> code + " in " + table.out()));
        assertTrue(
                codes.stream()
                        .noneMatch(code -> code.get("definition").asString().isEmpty()),
                list);
    }

    @Test
    void aCodeIsExplainedFromEveryListThatHasIt() {
        assertEquals(
                3, Run.of("explain", "ransomware", "--output", "json").json().size());
        Run one = Run.of("explain", "incident-kind:ransomware", "--output", "json");
        assertEquals("incident-kind", one.json().get(0).get("list").asString());
        assertEquals(1, one.json().size());
    }

    @ParameterizedTest
    @CsvSource({
        "apt, persistent-intrusion",
        "bec, fraud",
        "deepfake, inauthentic-behaviour",
        "sim-swap, telecom-fraud",
        "jamming, radio-interference",
        "cable, submarine-cable",
        "scan, scanning",
        "denial of service, denial-of-service",
        "brouillage, radio-interference",
        "password, phishing",
        "scada, industrial-control"
    })
    void theWordsOfPeopleFindKindsAndDomains(String words, String code) {
        Run run = Run.of("explain", "--output", "json", words);
        assertEquals(0, run.exit(), run.err());
        assertTrue(
                run.json().stream()
                        .anyMatch(each -> each.path("code").asString("").equals(code)),
                run.out());
        Object[] apart =
                Stream.concat(Stream.of("explain"), Stream.of(words.split(" "))).toArray();
        assertTrue(Run.of(apart).out().contains(code), words);
    }

    @Test
    void ofManyCodesThatWordsFindOnlyTheNamesAreShown() {
        List<String> lines = Run.of("explain", "data").out().lines().toList();
        assertTrue(
                lines.size() > 5 && lines.stream().allMatch(line -> line.matches("[a-z-]+:[a-z-]+: .+")),
                lines::toString);
    }

    @Test
    void aKindIsShownWithWhatHelpsToChooseIt() {
        String told = Run.of("explain", "incident-kind:ransomware").out();
        assertTrue(told.contains("aspect harm)"), told);
        assertTrue(told.contains("\nExample: "), told);
        assertTrue(told.contains("\nUse extortion instead where "), told);
        assertTrue(told.contains("\nKeywords (fr): "), told);
        JsonNode json = Run.of("explain", "incident-kind:ransomware", "--output", "json")
                .json()
                .get(0);
        assertEquals("harm", json.path("aspect").asString());
        assertEquals("extortion", json.at("/instead/0/kind").asString());
        assertTrue(json.at("/keywords/en").size() > 1 && json.at("/instead/0").has("when") && json.has("example"));
        assertTrue(Run.of("codes", "incident-kind").out().contains("\nransomware                 harm "));
        assertFalse(Run.of("codes", "tlp").out().contains("harm"));
    }

    @Test
    void codesAreSearchedInOneListOrInAll() {
        List<JsonNode> all =
                Run.of("codes", "--output", "json", "--search", "satellite").json();
        assertTrue(
                all.stream().map(code -> code.get("list").asString()).distinct().count() > 2, all::toString);
        List<JsonNode> kinds = Run.of("codes", "incident-kind", "--output", "json", "--search", "sim", "swap")
                .json();
        assertEquals(
                List.of("telecom-fraud"),
                kinds.stream().map(code -> code.get("code").asString()).toList());
        assertTrue(Run.of("codes", "--search", "satellite").out().contains("incident-kind"));
        Run none = Run.of("codes", "tlp", "--search", "satellite");
        assertEquals(2, none.exit());
        assertTrue(none.err().contains("no code is found by 'satellite'"), none.err());
        assertEquals(2, Run.of("codes", "no-such-list", "--search", "satellite").exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ransomwear", "TOC-TLP-02", "incident-kinds", "cancelation"})
    void whatIsMistypedIsGuessed(String mistyped) {
        Run run = Run.of("explain", mistyped);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("; did you mean "), run.err());
    }

    @Test
    void theListsAreNamed() {
        Run run = Run.of("codes");
        lists().forEach(list -> assertTrue(run.out().contains(list + " "), list));
        assertEquals(lists().size(), Run.of("codes", "--output", "json").json().size());
        assertEquals(2, Run.of("codes", "no-such-list").exit());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOfTheFormatIsPrinted(String file) {
        Run run = Run.of("schema", file);
        assertEquals(CATALOGUE.files().read(file).stripTrailing() + "\n", run.out());
    }

    @Test
    void aSchemaIsFoundByItsShortName() {
        assertEquals(Run.of("schema", "types/advisory.schema.json"), Run.of("schema", "advisory"));
        assertEquals(Run.of("schema", "message.schema.json"), Run.of("schema", "message"));
        assertEquals(Run.of("schema", "common/text.schema.json"), Run.of("schema", "common/text"));
        assertEquals(2, Run.of("schema", "no-such-thing").exit());
    }

    @Test
    void theFormatsAreListedAndWhatEachOfThemLosesIsTold() {
        Run list = Run.of("formats");
        List<JsonNode> formats = Run.of("formats", "--output", "json").json();
        assertEquals("tocsin", formats.get(0).get("format").asString());
        assertTrue(formats.size() >= 3, formats::toString);
        for (JsonNode format : formats) {
            String id = format.get("format").asString();
            assertTrue(list.out().contains(id + " "), list.out());
            Run one = Run.of("formats", id);
            assertTrue(one.out().startsWith(id + ": " + format.get("title").asString() + " ("), one.out());
            for (String direction : List.of("lostWhenRead", "lostWhenWritten")) {
                format.get(direction)
                        .forEach(loss -> assertTrue(one.out().contains("\n  " + loss.asString() + "\n"), one.out()));
            }
            assertEquals(
                    List.of(format), Run.of("formats", id, "--output", "json").json());
        }
        Run mistyped = Run.of("formats", "stix-21");
        assertEquals(2, mistyped.exit());
        assertTrue(mistyped.err().contains("; did you mean stix-2.1?"), mistyped.err());
    }

    @Test
    void theFilesAreListed() {
        assertEquals(files().size(), Run.of("schema", "--output", "json").json().size());
        assertTrue(Run.of("schema").out().contains("types/incident-report.schema.json"));
    }
}
