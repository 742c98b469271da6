package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.validation.CoreProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The questions that lead to the kind of an incident, as somebody at a terminal and a script meet them. */
final class ClassifyCommandTest {

    private static final String RANSOMWARE = "{\"categories\":[{\"kind\":\"ransomware\"}]}\n";

    @Test
    void answersThatAreTypedLeadToAKind() {
        Run run = Run.with("1\n1\n7\n4\n", "classify");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("Primary kind: ransomware: "), run.out());
        assertTrue(run.out().contains("\nUse extortion instead where "), run.out());
        assertTrue(run.err().contains("\n  7  None of these"), run.err());
    }

    @Test
    void laterAnswersGiveLaterCategories() {
        Run run = Run.with("2\n1\n1\n2\n3\n", "classify", "--output", "json");
        assertEquals(
                "{\"categories\":[{\"kind\":\"data-breach\"},{\"kind\":\"persistent-intrusion\"},{\"kind\":\"malware\"}]}\n",
                run.out());
        assertEquals(
                run.out(),
                Run.of("classify", "--answers", "2,1,1,2,3", "--output", "json").out());
        assertTrue(Run.of("classify", "--answers", "2,1,1,2,3").out().contains("\nThen: malware: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2\nb\n1\n1\nq\n", "b\nB\n1\n1\n", "0\n8\nx\n\n99999999999\n 1 \r\n1\nQ\n7\n", "1\n2\nb\n1\nq"})
    void oneMayGoBackErrAndStop(String typed) {
        Run run = Run.with(typed, "classify", "--output", "json");
        assertEquals(0, run.exit(), run.err());
        assertEquals(RANSOMWARE, run.out());
    }

    @Test
    void whoLeavesWithoutAnAnswerGetsNone() {
        assertEquals("", Run.with("q\n", "classify", "--output", "json").out());
        assertEquals(0, Run.with("q\n", "classify").exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7\n", "1\n", "nonsense\n"})
    void anInputThatEndsWithoutAKindIsToldSo(String typed) {
        Run run = Run.with(typed, "classify");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("no kind was found, and there is no more answer to the question: "), run.err());
        assertEquals("", run.out());
    }

    @Test
    void anEndlessLineIsNotKept() {
        Run run = Run.with("1".repeat(5_000_000) + "\n1\n1\n", "classify", "--output", "json");
        assertEquals(RANSOMWARE, run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "0", "x", "1,9", "", "7,7,7,", "7"})
    void answersOfAScriptThatLeadNowhereAreRefused(String answers) {
        Run run = Run.of("classify", "--answers", answers);
        assertEquals(2, run.exit(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("tocsin: "), run.err());
    }

    @Test
    void theQuestionsAreAskedInFrench() {
        Run run = Run.with("1\n1\nq\n", "classify", "--language", "fr");
        assertTrue(run.err().contains("1 à 7, b retour, q fin :"), run.err());
        assertTrue(run.out().startsWith("Genre principal : ransomware"), run.out());
    }

    @Test
    void wordsBeginWithASearch() {
        Run run = Run.with("1\nq\n", "classify", "sim", "swap", "--output", "json");
        assertEquals("{\"categories\":[{\"kind\":\"telecom-fraud\"}]}\n", run.out());
        Run other = Run.with("2\n1\n1\nq\n", "classify", "sim", "swap", "--output", "json");
        assertEquals(RANSOMWARE, other.out());
        Run unknown = Run.with("1\n1\nq\n", "classify", "haunting", "--output", "json");
        assertEquals(RANSOMWARE, unknown.out());
        assertTrue(unknown.err().startsWith("No kind of incident is found"), unknown.err());
        Run many = Run.with("q\n", "classify", "somebody");
        assertTrue(many.err().contains("\n  10  None of these") && !many.err().contains("\n  11  "), many.err());
    }

    @Test
    void whatIsPrintedForAMessageIsRightThere() {
        JsonMapper mapper = new JsonMapper();
        ObjectNode message = (ObjectNode) mapper.readTree(Run.sample("incident-report-early"));
        JsonNode found = Run.of("classify", "--answers", "2,1,1,2,3", "--output", "json")
                .json()
                .get(0);
        ((ObjectNode) message.get("body")).set("categories", found.get("categories"));
        assertTrue(Tocsin.standard().check(mapper.writeValueAsBytes(message)).valid());
    }

    @Test
    void whereTheKindIsOtherATextIsAskedFor() {
        Run run = Run.of("classify", "--answers", "7,7,4,2");
        assertTrue(run.err().contains("needs a text"), run.err());
        assertFalse(Run.of("classify", "--answers", "7,7,4,3").err().contains("needs a text"));
        JsonMapper mapper = new JsonMapper();
        ObjectNode message = (ObjectNode) mapper.readTree(Run.sample("incident-report-early"));
        JsonNode found = Run.of("classify", "--answers", "7,7,4,2", "--output", "json")
                .json()
                .get(0);
        ((ObjectNode) message.get("body")).set("categories", found.get("categories"));
        assertTrue(Tocsin.standard().check(mapper.writeValueAsBytes(message)).all().stream()
                .anyMatch(problem -> problem.code() == CoreProblem.UNEXPLAINED_OTHER));
    }
}
