package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of one's own, from a jar that somebody else has made. */
final class RuleOptionsTest {

    private static final String SOURCE = """
            package pack;

            import java.util.Locale;
            import org.tocsin.rule.*;

            public final class Rules implements RulePackProvider {
                public RulePack rulePack() {
                    ProblemDefinition everyMessage = ProblemDefinition.builder("XB-TST-001", "No message is sent.")
                            .warning()
                            .clause("manual#1")
                            .sentence(Locale.ENGLISH, "Party {0} sends a message.")
                            .sentence(Locale.FRENCH, "La partie {0} envoie un message.")
                            .remedy(Locale.ENGLISH, "Do not send it.")
                            .build();
                    ProblemDefinition broken = ProblemDefinition.builder("XB-TST-002", "It works.").build();
                    return RulePack.builder("org.example.test")
                            .rule(everyMessage, (message, findings) ->
                                    findings.add("/originator/party", message.party().toString()))
                            .rule(broken, (message, findings) -> {
                                throw new IllegalStateException("not today");
                            })
                            .build();
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path message;
    private Path jar;

    @BeforeEach
    void make() throws IOException {
        message = Run.samplePath("incident-report-early");
        jar = RulePackJar.of(folder, SOURCE);
    }

    @Test
    void whatTheRulesFindIsToldWithItsPlaceAndItsWords() {
        Run run = Run.of("validate", "--rules", jar, message);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains(" warning XB-TST-001 at /originator/party\n"), run.out());
        assertTrue(run.out().contains("sends a message."), run.out());
        assertTrue(run.out().contains("-> Do not send it."), run.out());
    }

    @Test
    void aRuleThatFailsIsNamedAsNotChecked() {
        Run run = Run.of("validate", "--rules", jar, "--output", "json", message);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("\"TOC-EXT-006\""), run.out());
        assertTrue(run.out().contains("\"codes\":[\"XB-TST-002\"]"), run.out());
    }

    @Test
    void aWarningIsAcceptedForAReasonLikeAnyOther() {
        Run failed = Run.of("validate", "--rules", jar, "--fail-on", "warning", message);
        assertEquals(1, failed.exit(), failed.out());
        Run accepted = Run.of(
                "validate",
                "--rules",
                jar,
                "--fail-on",
                "warning",
                "--accept",
                "XB-TST-001=an exercise",
                "--accept",
                "TOC-EXT-006=known",
                message);
        assertEquals(0, accepted.exit(), accepted.out() + accepted.err());
        assertEquals(
                2, Run.of("validate", "--accept", "XB-TST-001=why", message).exit());
    }

    @Test
    void aRuleIsExplained() {
        Run run = Run.of("explain", "--rules", jar, "xb-tst-001");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("No message is sent."), run.out());
        assertTrue(run.out().contains("manual#1"), run.out());
    }

    @Test
    void aMessageThatARuleRefusesIsNotConverted() throws IOException {
        Path strict = RulePackJar.of(folder.resolve("strict"), SOURCE.replace(".warning()", ""));
        Run run = Run.of("convert", "--from", "tocsin", "--to", "stix-2.1", "--rules", strict, message);
        assertEquals(1, run.exit(), run.out());
        assertTrue(run.err().contains("XB-TST-001"), run.err());
    }

    @Test
    void whatIsNoRulePackIsWrongUsage() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        assertEquals(2, Run.of("validate", "--rules", text, message).exit());
        assertEquals(2, Run.of("validate", "--rules", folder, message).exit());
        assertEquals(
                2,
                Run.of("validate", "--rules", folder.resolve("nowhere.jar"), message)
                        .exit());
        Run twice = Run.of("validate", "--rules", jar, "--rules", jar, message);
        assertEquals(2, twice.exit());
        assertTrue(twice.err().contains("two rules with the code XB-TST-001"), twice.err());
    }

    @Test
    void aPackThatCanNotBeLoadedIsWrongUsage() throws IOException {
        Path broken = RulePackJar.of(folder.resolve("broken"), """
                package pack;

                public final class Rules implements org.tocsin.rule.RulePackProvider {
                    public org.tocsin.rule.RulePack rulePack() {
                        throw new IllegalStateException("not today");
                    }
                }
                """);
        Run run = Run.of("validate", "--rules", broken, message);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("can't be loaded"), run.err());
    }
}
