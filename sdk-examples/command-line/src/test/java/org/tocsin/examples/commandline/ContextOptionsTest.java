package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Checking messages against what is known beside them. */
final class ContextOptionsTest {

    private static final String EARLY = Run.sample("incident-report-early");

    @TempDir
    private Path thread;

    @BeforeEach
    void keepWhatWasSaidBefore() {
        Run.write(thread, "1-early.json", EARLY);
    }

    @Test
    void theSameMessageAgainIsNoFinding() {
        Run run = Run.with(EARLY, "validate", "--thread", thread, "-");
        assertEquals(0, run.exit());
        assertTrue(run.out().endsWith("-: valid\n"), run.out());
        assertTrue(
                run.out()
                        .contains(
                                "rules were not checked, because too little is known (without --directory, --profile, --at, --channel).\n"),
                run.out());
    }

    @Test
    void anotherMessageUnderTheSameIdentifierIsStopped() {
        Run run = Run.with(EARLY.replace("two hospitals", "a port"), "validate", "--thread", thread, "-");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("error TOC-THR-001 at /revision"), run.out());
        assertTrue(
                run.out().contains("-: not to be sent or accepted: 1 finding stops it (by itself it is valid)\n"),
                run.out());
    }

    @Test
    void programsGetFindingsApartFromProblems() {
        Run run = Run.with(
                Run.sample("acknowledgement").replace("6f1f3a52", "00000000"),
                "validate",
                "--output",
                "json",
                "--thread",
                thread,
                "-");
        JsonNode verdict = run.json().get(0);
        assertEquals(0, run.exit());
        assertTrue(verdict.get("valid").asBoolean());
        assertFalse(verdict.get("stops").asBoolean());
        assertEquals(0, verdict.get("problems").size());
        assertEquals("TOC-THR-006", verdict.at("/found/0/code").asString());
        assertEquals("/inReplyTo/id", verdict.at("/found/0/pointer").asString());
        assertTrue(verdict.at("/found/0/column").asInt() > 1);
        assertEquals("valid", verdict.get("verdict").asString());
        assertTrue(verdict.at("/foundNotChecked/rules").asInt() > 8, verdict::toString);
        assertTrue(verdict.at("/foundNotChecked/message").asString().contains("--directory"), verdict::toString);
    }

    @Test
    void theDirectoryTellsWhoIsWho() {
        Path directory = Run.write(
                thread,
                "directory.jsonl",
                Run.sample("directory-entry-nominate") + "\n" + Run.sample("sharing-profile") + "\n");
        Run run = Run.with(EARLY, "validate", "--directory", directory, "--at", "2026-05-12T10:04:00Z", "-");
        assertEquals(0, run.exit());
        assertTrue(run.out().contains("warning TOC-PTY-004 at /recipients/1/party"), run.out());
        assertTrue(run.out().contains("warning TOC-TXT-002 at /title"), run.out());
        assertFalse(run.out().contains("/recipients/0/party"), run.out());
    }

    @Test
    void whoMayNotChangeAnEntryIsLeftOut() {
        String entry = Run.sample("directory-entry-nominate");
        String manager = entry.replace(
                "\"originator\":{\"party\":\"XA\",\"role\":\"national-diplomatic\"}",
                "\"originator\":{\"party\":\"x-forum\",\"role\":\"directory-manager\"}");
        Path directory = Run.write(thread, "directory.jsonl", manager + "\n");
        Run refused = Run.with(EARLY, "validate", "--directory", directory, "-");
        assertTrue(
                refused.err().contains("change of another party's entry or membership, sent by x-forum"),
                refused.err());
        assertTrue(refused.out().contains("TOC-PTY-004 at /originator/party"), refused.out());
        Run kept = Run.with(EARLY, "validate", "--directory", directory, "--keeper", "x-forum", "-");
        assertEquals("", kept.err());
        assertFalse(kept.out().contains("/originator/party"), kept.out());
    }

    @Test
    void whoDoesNotConveneAGroupIsLeftOut() {
        String formed = Run.sample("group-entry-form");
        String claimed = formed.replace("\"originator\":{\"party\":\"XA\"", "\"originator\":{\"party\":\"XB\"")
                .replace("2026-05-12T14:00:00Z", "2026-05-13T14:00:00Z");
        Path directory = Run.write(thread, "directory.jsonl", formed + "\n" + claimed + "\n");
        Run run = Run.with(EARLY, "validate", "--directory", directory, "-");
        assertTrue(run.err().contains("statement about a group that another party convenes, sent by XB"), run.err());
    }

    @Test
    void withoutContextNothingIsSaidOfIt() {
        Run run = Run.with(EARLY, "validate", "--output", "json", "-");
        assertFalse(run.json().get(0).has("found"));
    }

    @Test
    void aFeedOfWhatWasSaidIsKnownToo() {
        Run.write(
                thread, "more.jsonl", Run.sample("survey") + "\n" + EARLY.replace("\"early\"", "\"earliest\"") + "\n");
        Run run = Run.with(EARLY, "validate", "--thread", thread, "-");
        assertEquals(0, run.exit());
        assertTrue(
                run.err().contains("left out of what is known: " + thread.resolve("more.jsonl") + ":2: "), run.err());
    }

    @Test
    void anEmptyFolderIsAFact() throws IOException {
        Path empty = Files.createDirectory(thread.resolve("empty"));
        for (String option : List.of("--thread", "--directory")) {
            Run run = Run.with(EARLY, "validate", option, empty, "-");
            assertEquals(0, run.exit(), run.err());
            assertTrue(run.out().endsWith("-: valid\n"), run.out());
            assertEquals("tocsin: there is no message to know in " + empty + "\n", run.err());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNoFolder() throws Exception {
        assertUsage("is none", "--thread", RunningProgram.pipe(thread.resolve("pipe")));
        // Within the folder, it is passed over.
        assertEquals(0, Run.with(EARLY, "validate", "--thread", thread, "-").exit());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Path inside = Files.createDirectory(thread.resolve("inside"));
        Files.move(thread.resolve("1-early.json"), inside.resolve("early.txt"));
        Files.createSymbolicLink(thread.resolve("1.json"), Path.of("inside/early.txt"));
        Path secret = Run.write(thread, "secret", "root:SECRETHASH");
        Path known = Files.createDirectory(thread.resolve("known"));
        Files.createSymbolicLink(known.resolve("x.json"), secret);
        Files.createSymbolicLink(known.resolve("folder"), inside);
        Files.createSymbolicLink(known.resolve("nowhere.json"), known.resolve("missing"));
        Run out = Run.with(EARLY, "validate", "--thread", known, "-");
        assertEquals(0, out.exit());
        assertTrue(out.err().contains(known.resolve("x.json") + ": it is a link that leads out"), out.err());
        assertTrue(out.err().contains(known.resolve("folder") + ": it is a link that leads out"), out.err());
        assertFalse(out.err().contains("SECRET"), out.err());
        Run in = Run.with(EARLY.replace("two hospitals", "a port"), "validate", "--thread", thread, "-");
        assertTrue(in.out().contains("TOC-THR-001"), in.out());
        Path link = Files.createSymbolicLink(thread.resolve("all"), inside.toAbsolutePath());
        assertEquals(0, Run.with(EARLY, "validate", "--thread", link, "-").exit());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatCannotBeReadAmongTheOthersIsNamedAndTheRestIsKnown() throws IOException {
        Path closed = Run.write(thread, "closed.json", EARLY);
        Path folder = Files.createDirectory(thread.resolve("closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        Files.setPosixFilePermissions(folder, Set.of());
        try {
            assumeFalse(Files.isReadable(closed), "this user may read everything");
            Run run = Run.with(EARLY.replace("two hospitals", "a port"), "validate", "--thread", thread, "-");
            assertEquals(2, run.exit());
            assertTrue(run.out().contains("TOC-THR-001"), run.out());
            assertTrue(run.err().contains("tocsin: can't read " + closed + ": access is denied\n"), run.err());
            assertTrue(run.err().contains("tocsin: can't read " + folder + ": access is denied\n"), run.err());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whatCannotBeKnownIsWrongUsage() {
        assertUsage("there is no such file", "--thread", thread.resolve("nowhere"));
        assertUsage("there is no sharing profile in", "--profile", thread.resolve("1-early.json"));
        assertUsage("--at is now or an instant", "--at", "yesterday");
    }

    private static void assertUsage(String expected, Object... options) {
        Run run = Run.with(EARLY, "validate", options[0], options[1], "-");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(expected), run.err());
        assertEquals("", run.out());
    }
}
