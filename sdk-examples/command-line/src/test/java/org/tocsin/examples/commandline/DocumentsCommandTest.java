package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that put a file into messages, in parts, and make it of them again. */
final class DocumentsCommandTest {

    private static final int MOST = DocumentFile.MOST_OCTETS;

    @TempDir
    private Path folder;

    private Path file(int octets) throws IOException {
        byte[] content = new byte[octets];
        new Random(octets).nextBytes(content);
        return Files.write(folder.resolve("image.zip"), content);
    }

    private Path split(Path file, String... more) {
        Path out = folder.resolve("messages.jsonl");
        List<Object> arguments =
                new ArrayList<>(List.of("documents", "split", "--cover", Run.samplePath("analysis-report")));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--title", "Disk image", "-o", out, file));
        Run run = Run.of(arguments.toArray());
        assertEquals(0, run.exit(), run.err());
        return out;
    }

    private static List<JsonNode> messages(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(new JsonMapper()::readTree).toList();
    }

    private static String digestOfWhole(JsonNode message) {
        JsonNode documents = message.path("documents");
        return documents.path(documents.size() - 1).path("part").path("digest").asString();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void partsInMessagesAreTheFileAgain() throws IOException {
        Path file = file(5 * MOST + 7);
        Path messages = split(file, "--most", "2");
        assertEquals(0, Run.of("validate", "--lines", messages).exit());
        List<JsonNode> all = messages(messages);
        assertEquals(3, all.size());
        String first = all.get(0).path("id").asString();
        assertEquals(
                first,
                new JsonMapper()
                        .readTree(Run.samplePath("analysis-report").toFile())
                        .path("id")
                        .asString());
        for (JsonNode sequel : all.subList(1, 3)) {
            assertEquals(
                    first,
                    sequel.path("references")
                            .path(sequel.path("references").size() - 1)
                            .path("id")
                            .asString());
            assertEquals(4, sequel.path("documents").size());
        }
        Path whole = folder.resolve("again.zip");
        Run join = Run.of("documents", "join", "-o", whole, messages);
        assertEquals(0, join.exit(), join.err());
        assertTrue(join.err().contains("6 parts, 983,047 octets, sha-256:"), join.err());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(whole));
    }

    @Test
    void theOrderOfMessagesSaysNothing() throws IOException {
        Path file = file(4 * MOST);
        List<String> lines = new ArrayList<>(Files.readAllLines(split(file, "--most", "1")));
        lines.addAll(lines);
        Collections.shuffle(lines, new Random(7));
        List<Object> arguments = new ArrayList<>(List.of("documents", "join", "-o", folder.resolve("again")));
        for (int i = 0; i < lines.size(); i++) {
            arguments.add(Run.write(folder, "message-" + i + ".json", lines.get(i)));
        }
        Run join = Run.of(arguments.toArray());
        assertEquals(0, join.exit(), join.err());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(folder.resolve("again")));
    }

    @Test
    void aSmallFileIsADocumentOfOneMessage() throws IOException {
        List<JsonNode> messages = messages(split(file(MOST), "--format", "archive", "--media-type", "application/zip"));
        assertEquals(1, messages.size());
        JsonNode document = messages.get(0)
                .path("documents")
                .path(messages.get(0).path("documents").size() - 1);
        assertEquals("archive", document.path("format").asString());
        assertTrue(document.path("part").isMissingNode());
    }

    @Test
    void aMessageHasNoMorePartsThanAReaderTakes() throws IOException {
        Path messages = split(file(33 * MOST));
        assertEquals(2, messages(messages).size());
        assertEquals(0, Run.of("validate", "--lines", messages).exit());
    }

    @Test
    void whereAPartIsMissingNothingIsWritten() throws IOException {
        List<String> lines = Files.readAllLines(split(file(3 * MOST), "--most", "1"));
        Path incomplete = Run.write(folder, "two.jsonl", lines.get(0) + "\n" + lines.get(2) + "\n");
        Path whole = folder.resolve("again");
        Run join = Run.of("documents", "join", "-o", whole, incomplete);
        assertEquals(1, join.exit());
        assertTrue(join.err().contains("of 3 parts there are not: 2"), join.err());
        assertFalse(Files.exists(whole));
    }

    @Test
    void whatIsNotTheWholeIsNotWrittenNorLeftBehind() throws IOException {
        Path messages = split(file(2 * MOST + 1));
        String digest = digestOfWhole(messages(messages).get(0));
        String other = digest.substring(0, digest.length() - 4) + "0000";
        Files.writeString(messages, Files.readString(messages).replace(digest, other));
        int before = filesIn(folder).size();
        Run join = Run.of("documents", "join", "-o", folder.resolve("again"), messages);
        assertEquals(1, join.exit());
        assertTrue(join.err().contains("not the document whose digest is " + other), join.err());
        assertEquals(before, filesIn(folder).size());
    }

    @Test
    void twoPartsWithOneNumberAreNotGuessedAbout() throws IOException {
        Path messages = split(file(2 * MOST));
        String text = Files.readString(messages).replace("\"number\":2", "\"number\":1");
        Run join = Run.of("documents", "join", "-o", folder.resolve("again"), Run.write(folder, "other.jsonl", text));
        assertEquals(1, join.exit());
        assertTrue(join.err().contains("two messages say different things"), join.err());
    }

    @Test
    void ofSeveralDocumentsOneIsNamed() throws IOException {
        String one = Files.readString(split(file(MOST + 1)));
        String two = Files.readString(split(file(MOST + 2)));
        Path both = Run.write(folder, "both.jsonl", one + two);
        Run join = Run.of("documents", "join", "-o", folder.resolve("again"), both);
        assertEquals(2, join.exit());
        String digest = digestOfWhole(new JsonMapper().readTree(two));
        assertTrue(join.err().contains(digest), join.err());
        assertEquals(
                0,
                Run.of("documents", "join", "--digest", digest, "-o", folder.resolve("again"), both)
                        .exit());
        assertEquals(MOST + 2, Files.size(folder.resolve("again")));
    }

    @Test
    void whatCannotBeSentIsRefused() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        Object[] call = {"documents", "split", "--cover", Run.samplePath("analysis-report"), "--title", "Nothing", empty
        };
        assertEquals(1, Run.of(call).exit());
        call[3] = Run.write(folder, "cover.json", "{}");
        call[6] = file(3);
        assertEquals(1, Run.of(call).exit());
        call[3] = folder.resolve("nothing");
        assertEquals(2, Run.of(call).exit());
        Run format = Run.of("documents", "split", "--cover", "y", "--title", "A", "--format", "zipp", "x");
        assertTrue(format.err().contains("'zipp' is no code of document-format"), format.err());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void filesAreForTheirOwnerOnlyAboveGreen() throws IOException {
        Path cover = Run.write(
                folder,
                "cover.json",
                Run.sample("analysis-report").replaceFirst("\"tlp\":\"[a-z]+\"", "\"tlp\":\"amber\""));
        Path messages = folder.resolve("messages.jsonl");
        Path whole = folder.resolve("again");
        Run split = Run.of("documents", "split", "--cover", cover, "--title", "Image", "-o", messages, file(MOST + 1));
        assertEquals(0, split.exit(), split.err());
        assertEquals(0, Run.of("documents", "join", "-o", whole, messages).exit());
        for (Path written : List.of(messages, whole)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(written)));
        }
    }
}
