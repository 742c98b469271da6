package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What others put into a folder, or in its place, neither stops the program nor leads it astray. */
@DisabledOnOs(OS.WINDOWS)
final class HostileFolderTest {

    private static final String EARLY = Run.sample("incident-report-early");
    private static final String OTHER = EARLY.replace("two hospitals", "a port");

    @TempDir
    private Path folder;

    @BeforeEach
    void keepWhatWasSaidBefore() {
        Run.write(folder, "early.json", EARLY);
    }

    /** Checks a message that contradicts the one in the folder. */
    private static Run check(String option, Path known) {
        return Run.with(OTHER, "validate", option, known, "-");
    }

    /** What is in the folder is known, and nothing is told of the rest. */
    private void assertKnown() {
        Run run = check("--thread", folder);
        assertTrue(run.out().contains("TOC-THR-001"), run::toString);
        assertEquals("", run.err());
        assertEquals(1, run.exit());
    }

    @Test
    void linksInALoopAreNotFollowedForEver() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.json"), Path.of("b.json"));
        Files.createSymbolicLink(folder.resolve("b.json"), Path.of("a.json"));
        Files.createSymbolicLink(folder.resolve("self.json"), Path.of("self.json"));
        Files.createSymbolicLink(folder.resolve("here"), Path.of("."));
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("up"), Path.of(".."));
        assertKnown();
    }

    @Test
    void pipesInTheFolderAreNotWaitedFor() throws Exception {
        RunningProgram.pipe(folder.resolve("pipe"));
        RunningProgram.pipe(folder.resolve("pipe.json"));
        RunningProgram.pipe(folder.resolve("pipe.jsonl"));
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("pipe"));
        assertKnown();
    }

    @Test
    void aPipeInPlaceOfTheFolderIsNotWaitedFor() throws Exception {
        Path pipe = RunningProgram.pipe(folder.resolve("pipe"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
        for (String option : new String[] {"--thread", "--directory", "--profile"}) {
            for (Path place : new Path[] {pipe, link}) {
                Run run = check(option, place);
                assertEquals(2, run.exit(), option);
                assertTrue(run.err().contains(place + " is none"), run.err());
            }
        }
    }

    @Test
    void anEndlessFileIsNotReadToItsEnd() throws IOException {
        Path zero = Path.of("/dev/zero");
        for (String option : new String[] {"--thread", "--directory", "--profile"}) {
            assertEquals(2, check(option, zero).exit(), option);
        }
        Files.createSymbolicLink(folder.resolve("zero.json"), zero);
        Files.createSymbolicLink(folder.resolve("zero.jsonl"), zero);
        Run run = check("--thread", folder);
        assertTrue(run.out().contains("TOC-THR-001"), run::toString);
        assertTrue(run.err().contains("zero.jsonl: it is a link that leads out of the folder"), run.err());
    }

    @Test
    void aFileThatIsTooLargeIsLeftOutAndTheRestIsKnown() {
        String large = " ".repeat(9 << 20) + EARLY;
        Run.write(folder, "large.json", large);
        Run.write(folder, "large.jsonl", large + "\n" + Run.sample("survey") + "\n");
        Run run = check("--thread", folder);
        assertTrue(run.out().contains("TOC-THR-001"), run::toString);
        assertTrue(run.err().contains(folder.resolve("large.json") + ": TOC-LIM-001"), run.err());
        assertTrue(run.err().contains(folder.resolve("large.jsonl") + ":1: TOC-LIM-0"), run.err());
        assertEquals(2, run.err().lines().count(), run.err());
        assertEquals(1, run.exit());
    }

    @Test
    void theNameOfAFileDoesNothingToTheTerminal() {
        Run.write(folder, "\u001b]0;owned\u0007.json", "{}");
        Run run = check("--thread", folder);
        assertTrue(run.err().contains("left out of what is known"), run.err());
        assertFalse(run.err().contains("\u001b"), run.err());
    }

    @Test
    void foldersInFoldersAreReadAsDeepAsTheyGo() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 300; i++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep);
        Files.move(folder.resolve("early.json"), deep.resolve("early.json"));
        assertKnown();
    }
}
