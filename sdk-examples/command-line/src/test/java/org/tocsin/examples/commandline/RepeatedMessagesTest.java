package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Messages of one run that have the same party, realm, identifier and revision. */
final class RepeatedMessagesTest {

    private static final String REPORT = Run.sample("incident-report-early");
    private static final String OTHER = REPORT.replace("two hospitals", "three hospitals");

    @TempDir
    private Path folder;

    @Test
    void twoLinesThatContradictEachOtherAreFound() {
        Run run = Run.with(REPORT + "\n" + OTHER + "\n", "validate", "--lines", "-");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("-:2:1: error TOC-THR-001 at /revision\n"), run.out());
        assertTrue(run.out().contains("    the other message: -:1\n"), run.out());
        assertTrue(
                run.out().contains("\n-:2: not to be sent or accepted: 1 finding stops it (by itself it is valid)\n"),
                run.out());
        assertTrue(run.out().endsWith("\n-: 2 messages, 1 valid, 1 not to be sent or accepted\n"), run.out());
    }

    @Test
    void twoFilesThatContradictEachOtherAreFound() {
        Path one = Run.write(folder, "one.json", REPORT);
        Path other = Run.write(folder, "other.json", OTHER);
        Run run = Run.of("validate", "--output", "json", one, other);
        assertEquals(1, run.exit());
        JsonNode second = run.json().get(1);
        assertEquals("valid", run.json().get(0).get("verdict").asString());
        assertEquals("stopped", second.get("verdict").asString());
        assertTrue(second.get("valid").asBoolean());
        assertTrue(second.get("stops").asBoolean());
        assertEquals("TOC-THR-001", second.at("/found/0/code").asString());
        assertEquals(one.toString(), second.at("/earlier/source").asString());
        assertEquals(1, second.at("/earlier/line").asInt());
        assertFalse(second.at("/earlier/same").asBoolean());
    }

    @Test
    void whatIsStoppedByWhatIsKnownStopsNoOther() {
        Path known = Run.write(folder, "known.json", REPORT);
        Run run = Run.with(OTHER + "\n" + REPORT + "\n", "validate", "--lines", "--thread", known, "-");
        assertTrue(run.out().endsWith("\n-: 2 messages, 1 valid, 1 not to be sent or accepted\n"), run.out());
        assertFalse(run.out().contains("-:2:"), run.out());
    }

    @Test
    void theSameMessageAgainIsNoFault() {
        Path one = Run.write(folder, "one.json", REPORT);
        Path other = Run.write(folder, "other.json", REPORT);
        Run run = Run.of("validate", one, other);
        assertEquals(0, run.exit());
        assertEquals(
                one + ": valid\n" + other + ": valid, the same message as " + one
                        + "\nall files: 2 messages, 2 valid, 1 of them a repeat\n",
                run.out());
    }

    @Test
    void anotherSpellingOfTheSameIsTheSame() {
        String laidOut = REPORT.replace(",\"", ",  \"").replace("two hospitals", "tw\\u006f hospitals");
        String moved = REPORT.replaceFirst("\"tocsin\":\"1.0\",", "").replaceFirst("}$", ",\"tocsin\":\"1.0\"}");
        Run run = Run.with(REPORT + "\n" + laidOut + "\n" + moved, "validate", "--lines", "-");
        assertEquals(new Run(0, "-: 3 messages, 3 valid, 2 of them repeats\n", ""), run);
    }

    @Test
    void anotherPartyRealmOrRevisionMakesAnotherMessage() {
        String feed = String.join(
                "\n",
                REPORT,
                OTHER.replace("\"originator\":{\"party\":\"XA\"", "\"originator\":{\"party\":\"XD\""),
                OTHER.replace("\"actual\"", "\"test\""),
                OTHER.replaceFirst("\"originator\"", "\"revision\":2,\"originator\""));
        Run run = Run.with(feed, "validate", "--lines", "-");
        assertFalse(run.out().contains("THR-001"), run.out());
        assertTrue(run.out().contains("-: 4 messages"), run.out());
    }

    @Test
    void soManyAreComparedAndNoMore() {
        SeenMessages seen = new SeenMessages(3000);
        for (int i = 1; i <= 3000; i++) {
            assertEquals(Optional.empty(), seen.add(new Fingerprint(i * 7L, i), "feed", i));
        }
        assertFalse(seen.isFull());
        assertEquals(Optional.of(new Earlier("feed", 3000, true)), seen.add(new Fingerprint(21_000, 3000), "b", 1));
        assertEquals(Optional.of(new Earlier("feed", 1, false)), seen.add(new Fingerprint(7, 2), "b", 2));
        assertEquals(Optional.empty(), seen.add(new Fingerprint(1, 1), "b", 3));
        assertTrue(seen.isFull());
        assertEquals(Optional.empty(), seen.add(new Fingerprint(1, 2), "b", 4));
        for (String form : List.of("text", "json")) {
            Run run = Run.with(REPORT, "validate", "--output", form, "-");
            assertFalse(run.err().contains("only the first"), run.err());
        }
    }
}
