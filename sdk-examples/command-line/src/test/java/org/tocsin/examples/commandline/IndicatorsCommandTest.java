package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that make a list of more indicators than a message holds, and put those of a list into messages. */
final class IndicatorsCommandTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path ADVISORY = Run.samplePath("advisory-worm");

    @TempDir
    private Path folder;

    private Path indicators(int count) {
        String lines = IntStream.range(0, count)
                .mapToObj(each -> "{\"kind\":\"domain\",\"value\":\"d" + each + ".example\",\"use\":\"watch\"}")
                .collect(Collectors.joining("\n"));
        return Run.write(
                folder,
                "indicators.jsonl",
                lines + "\n{\"kind\":\"domain\",\"value\":\"bank.example\",\"use\":\"do-not-block\"}\n");
    }

    private Run split(Path indicators, String... more) {
        List<Object> arguments = new ArrayList<>(List.of("indicators", "split", "--list", list(), "-o", messages()));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of(ADVISORY, indicators));
        return Run.of(arguments.toArray());
    }

    private Path list() {
        return folder.resolve("list.jsonl");
    }

    private Path messages() {
        return folder.resolve("messages.jsonl");
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    }

    private static int own() throws IOException {
        return JSON.readTree(ADVISORY.toFile()).path("body").path("indicators").size();
    }

    @Test
    void aListIsMadeForTheMessageAndPutIntoMessagesAgain() throws IOException {
        Run split = split(indicators(1200));
        assertEquals(0, split.exit(), split.err());
        assertEquals(0, Run.of("validate", "--indicators", list()).exit());
        assertEquals(0, Run.of("validate", "--lines", messages()).exit());
        JsonNode message = lines(messages()).get(0);
        assertTrue(message.path("body").path("indicators").isMissingNode());
        assertEquals(1201 + own(), lines(list()).get(0).path("count").asInt());
        Path again = folder.resolve("again.jsonl");
        Run join = Run.of("indicators", "join", "-o", again, Run.write(folder, "one.json", message.toString()), list());
        assertEquals(0, join.exit(), join.err());
        assertEquals(0, Run.of("validate", "--lines", again).exit());
        List<JsonNode> all = lines(again);
        List<JsonNode> indicators = new ArrayList<>();
        all.forEach(each -> each.path("body").path("indicators").forEach(indicators::add));
        assertEquals(lines(list()).subList(1, 1202 + own()), indicators);
        assertEquals(3, all.size());
        assertEquals(500, all.get(0).path("body").path("indicators").size());
        assertEquals(
                JSON.readTree(ADVISORY.toFile()).path("documents").size(),
                all.get(0).path("documents").size());
    }

    @Test
    void aListAtAnAddressIsNotInTheMessage() throws IOException {
        Run split = split(indicators(9000), "--uri", "https://files.example/list.jsonl");
        assertEquals(0, split.exit(), split.err());
        JsonNode documents = lines(messages()).get(0).path("documents");
        JsonNode document = documents.path(documents.size() - 1);
        assertEquals(Files.size(list()), document.path("size").asLong());
        assertTrue(document.path("content").isMissingNode());
    }

    @Test
    void aLongListGoesInPartsAndComesBack() throws IOException {
        Run split = split(indicators(9000), "--most", "1");
        assertEquals(0, split.exit(), split.err());
        List<String> messages = Files.readAllLines(messages());
        assertTrue(messages.size() > 1);
        Path again = folder.resolve("again.jsonl");
        assertEquals(0, Run.of("documents", "join", "-o", again, messages()).exit());
        assertEquals(-1, Files.mismatch(list(), again));
        Path first = Run.write(folder, "first.json", messages.get(0));
        assertEquals(0, Run.of("indicators", "join", first, again).exit());
    }

    @Test
    void whatIsNoIndicatorIsNamedAndNothingIsWritten() throws IOException {
        Path wrong = Run.write(
                folder,
                "wrong.jsonl",
                "{\"kind\":\"domain\",\"value\":\"a.example\"}\n{\"kind\":\"domain\",\"value\":\"b[.]example\"}\n");
        Run split = split(wrong);
        assertEquals(1, split.exit());
        assertTrue(split.err().contains(wrong + ":2: TOC-IND-"), split.err());
        assertFalse(Files.exists(list()));
        assertFalse(Files.exists(messages()));
        assertEquals(2, split(folder.resolve("nothing")).exit());
    }

    @Test
    void onlyTheListOfTheMessageIsTakenAndOnlyWhole() throws IOException {
        assertEquals(0, split(indicators(600)).exit());
        Path message = Run.write(folder, "one.json", Files.readString(messages()));
        Path cut = Run.write(folder, "cut.jsonl", Files.readString(list()).substring(0, (int) Files.size(list()) - 9));
        Path again = folder.resolve("again.jsonl");
        Run other = Run.of("indicators", "join", "-o", again, message, cut);
        assertEquals(1, other.exit());
        assertTrue(other.err().contains(": TOC-LST-004 /documents/"), other.err());
        Path none = Run.samplePath("advisory-calls").resolveSibling("../lists/names-none.json");
        Run nothing = Run.of("indicators", "join", "-o", again, none, none.resolveSibling("valid-calls.jsonl"));
        assertEquals(1, nothing.exit());
        assertTrue(nothing.err().contains("no document of it is a list"), nothing.err());
        Path later = Run.write(
                folder,
                "later.json",
                Files.readString(message).replaceFirst("\"sentAt\":\"20(..)-", "\"sentAt\":\"21$1-"));
        Run elsewhen = Run.of("indicators", "join", "-o", again, later, list());
        assertEquals(1, elsewhen.exit(), elsewhen.err());
        assertFalse(Files.exists(again));
    }

    @Test
    void aMessageOfAnotherTypeSendsNoList() throws IOException {
        Run run = Run.of("indicators", "split", "--list", list(), Run.samplePath("survey"), indicators(1));
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("sends no list of indicators"), run.err());
    }
}
