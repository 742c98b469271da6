package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code --fail-on} and {@code --accept}. */
final class JudgementTest {

    private static final String REPORT = Run.sample("incident-report-early");

    /** With the warning that it should be signed, and no other. */
    private static final String UNSIGNED =
            Run.of("new", "attribution-statement").out();

    @TempDir
    private Path folder;

    @Test
    void warningsAreFailuresForWhoAsks() {
        Run lenient = Run.with(UNSIGNED, "validate", "-");
        assertEquals(0, lenient.exit(), lenient.out());
        assertTrue(lenient.out().endsWith("\n-: valid, 1 warning\n"), lenient.out());
        Run severe = Run.with(UNSIGNED, "validate", "--fail-on", "warning", "-");
        assertEquals(1, severe.exit());
        assertTrue(
                severe.out().endsWith("\n-: failed by 1 warning (--fail-on warning; by itself it is valid)\n"),
                severe.out());
        JsonNode verdict = Run.with(UNSIGNED, "validate", "--fail-on", "warning", "--output", "json", "-")
                .json()
                .get(0);
        assertEquals("warned", verdict.get("verdict").asString());
        assertEquals(0, Run.with(REPORT, "validate", "--fail-on=warning", "-").exit());
    }

    @Test
    void anAcceptedWarningIsToldWithItsReason() {
        Object[] accept = {"validate", "--fail-on", "warning", "--accept", "toc-sig-001=signed by mail", "-"};
        Run run = Run.with(UNSIGNED, accept);
        assertEquals(0, run.exit(), run.out());
        assertTrue(run.out().contains("warning TOC-SIG-001 at /signatures, accepted: signed by mail\n"), run.out());
        assertTrue(run.out().endsWith("\n-: valid, 1 problem accepted\n"), run.out());
        JsonNode verdict = Run.with(
                        UNSIGNED, "validate", "--output", "json", "--accept", "TOC-SIG-001=signed by mail", "-")
                .json()
                .get(0);
        assertEquals("TOC-SIG-001", verdict.at("/problems/0/code").asString());
        assertEquals(
                "[{\"code\":\"TOC-SIG-001\",\"reason\":\"signed by mail\"}]",
                verdict.get("accepted").toString());
    }

    @Test
    void whatStopsAMessageAmongOthersCanBeAcceptedToo() {
        Run.write(folder, "known.json", REPORT);
        String other = REPORT.replace("two hospitals", "a port");
        assertEquals(1, Run.with(other, "validate", "--thread", folder, "-").exit());
        Run run = Run.with(
                other,
                "validate",
                "--accept",
                "TOC-SIG-001=x",
                "--accept",
                "TOC-THR-001=what we know was a = draft",
                "--thread",
                folder,
                "-");
        assertEquals(0, run.exit(), run.out());
        assertTrue(run.out().contains("accepted: what we know was a = draft\n"), run.out());
        assertTrue(run.out().endsWith("\n-: valid, 1 problem accepted\n"), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "TOC-TLP-001=x, is an error of the message itself",
        "TOC-SHP-002=x, is an error of the message itself",
        "TOC-SYN-001=x, is an error of the message itself",
        "TOC-EXR-012=x, is an error of the message itself",
        "TOC-SIG-01=x, did you mean TOC-SIG-001",
        "TOC-SIG-001=, give a reason",
        "TOC-SIG-001, should be in KEY=VALUE format"
    })
    void noErrorOfTheMessageItselfIsAccepted(String accept, String sentence) {
        Run run = Run.with(REPORT, "validate", "--accept", accept, "-");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(sentence), run.err());
        assertEquals("", run.out());
    }
}
