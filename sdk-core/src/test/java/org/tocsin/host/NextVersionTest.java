package org.tocsin.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.indicator.IndicatorListWriter;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.message.incident.Advisory;
import org.tocsin.signature.Digest;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;

/** This version and the next one read each other's messages: the seat of a minor version is there before it is needed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NextVersionTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final MessageReader STRICT = TOCSIN.reader(Realm.ACTUAL);
    private static final Path SAMPLE = ProjectFiles.project("spec/conformance/valid/advisory-worm.json");

    private Path folder = Path.of("");
    private List<String> made = List.of();
    private List<String> untold = List.of();
    private List<String> judgedByNext = List.of();

    @BeforeAll
    void make(@TempDir Path root) throws IOException, ReflectiveOperationException {
        NextVersion next = NextVersion.in(Files.createDirectories(root.resolve("next")));
        folder = Files.createDirectories(root.resolve("messages"));
        made = next.make(folder, SAMPLE);
        for (String name : List.of("member", "code", "type")) {
            String text = Files.readString(message(name));
            String first = "{\"tocsin\":\"" + FormatVersion.CURRENT + "\"";
            Files.writeString(
                    message(name + "-untold"), text.replace("{\"tocsin\":\"" + NextVersion.NUMBER + "\"", first));
        }
        Path list =
                Files.write(root.resolve("files"), files().map(Path::toString).toList());
        untold = next.run(
                NewRuleTest.Found.class,
                Stream.of("member-untold", "code-untold", "type-untold")
                        .map(name -> message(name).toString())
                        .toList());
        judgedByNext = next.run(Judge.class, List.of(list.toString()));
    }

    /** Every file of the conformance suite, and messages of this version with what only the next one has. */
    private Stream<Path> files() {
        return Stream.concat(
                ProjectFiles.conformanceCases().stream(),
                Stream.of("plain", "member-untold", "code-untold", "type-untold")
                        .map(this::message));
    }

    private Path message(String name) {
        return folder.resolve(name + ".json");
    }

    /** A program that prints what is found in files, and the digest of what is written of those that are valid. */
    static final class Judge {

        private Judge() {}

        /** The argument is a file that names the files. */
        public static void main(String[] arguments) throws IOException {
            for (String file : Files.readAllLines(Path.of(arguments[0]))) {
                System.out.println(judgement(Path.of(file)));
            }
        }

        static String judgement(Path file) throws IOException {
            MessageReader reader = TOCSIN.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST);
            byte[] text = Files.readAllBytes(file);
            return file.getFileName() + judgement(reader.read(text)) + "; tolerantly"
                    + judgement(reader.tolerant().read(text));
        }

        private static String judgement(ReadResult read) {
            StringBuilder told = new StringBuilder();
            for (Problem problem : read.problems().all()) {
                told.append(' ')
                        .append(problem.severity())
                        .append(' ')
                        .append(problem.code().id());
                told.append(' ').append(problem.pointer()).append(' ').append(problem.position());
            }
            if (read instanceof ReadResult.Accepted accepted) {
                told.append(' ').append(written(accepted.message()));
            }
            return told.toString();
        }

        private static String written(Message<?> message) {
            try {
                return Digest.of(Digest.Algorithm.SHA_256, TOCSIN.write(message))
                        .toString();
            } catch (InvalidMessageException refused) {
                return "not written";
            }
        }
    }

    private ReadResult.Accepted read(MessageReader reader, String name) throws IOException {
        ReadResult read = reader.read(Files.readAllBytes(message(name)));
        return assertInstanceOf(
                ReadResult.Accepted.class, read, () -> read.problems().toString());
    }

    @Test
    void theLibraryIsOfTheNextVersion() {
        assertEquals(List.of(NextVersion.NUMBER), made);
    }

    /** The suite passes here; the next version finds the same in every file, at the same places, and writes the same. */
    @Test
    void theNextVersionJudgesEveryMessageOfThisOneAlike() throws IOException {
        List<Path> files = files().toList();
        assertTrue(files.size() > 1000, () -> files.size() + " files");
        assertEquals(files.size(), judgedByNext.size());
        for (int i = 0; i < files.size(); i++) {
            assertEquals(Judge.judgement(files.get(i)), judgedByNext.get(i));
        }
    }

    @Test
    void theNextVersionSaysSinceWhenThereIsWhatAMessageOfThisOneHas() {
        String older = NextVersion.NUMBER + ", and the message says that it is of an older one.";
        assertEquals(
                List.of(
                        "The member \"rehearsed\" came with version " + older,
                        "\"moon-bases\" is a code of the list sector since version " + older,
                        "\"postcard\" is a code of the list message-type since version " + older),
                untold.stream()
                        .map(line -> line.substring(line.indexOf("): ") + 3))
                        .toList());
    }

    @Test
    void whatHasNothingNewIsWrittenInThisVersion() throws IOException {
        Message<?> sample = STRICT.read(Files.readAllBytes(SAMPLE)).orElseThrow();
        assertArrayEquals(
                TOCSIN.write(TOCSIN.message(sample.header().toBuilder().precedence(Precedence.ROUTINE), sample.body())),
                Files.readAllBytes(message("plain")));
        assertArrayEquals(
                IndicatorListWriter.write(sample.header(), ((Advisory) sample.body()).indicators()),
                Files.readAllBytes(message("list")));
    }

    @ParameterizedTest
    @CsvSource({
        "member, TOC-SHP-002 /body/rehearsed",
        "code, TOC-COD-002 /body/observed/0/sector",
        "type, TOC-COD-002 /type"
    })
    void whatHasSomethingNewIsWrittenInTheNextAndReadTolerantlyHere(String name, String finding) throws IOException {
        byte[] text = Files.readAllBytes(message(name));
        isReadTolerantly(read(STRICT, name), name, finding, text);
        isReadTolerantly(read(STRICT.tolerant(), name), name, finding, text);
    }

    private static void isReadTolerantly(ReadResult.Accepted read, String name, String finding, byte[] text) {
        assertEquals(NextVersion.NUMBER, read.message().header().tocsin().toString());
        assertEquals(
                List.of("TOC-VER-002 /tocsin", finding),
                read.problems().all().stream()
                        .map(problem -> problem.code().id() + " " + problem.pointer())
                        .toList());
        assertTrue(read.problems().valid());
        assertEquals(name.equals("type"), read.message().body() instanceof UnrecognisedBody);
        assertArrayEquals(text, TOCSIN.write(read.message()));
        assertArrayEquals(text, read.original());
    }

    @Test
    void nothingNewIsLostWhenAMessageIsChangedHere() throws IOException {
        Message<?> message = read(STRICT, "member").message();
        Header changed = message.header().toBuilder().revision(2L).build();
        InvalidMessageException refused =
                assertThrows(InvalidMessageException.class, () -> TOCSIN.write(message.withHeader(changed)));
        assertEquals("TOC-VER-003", refused.problems().all().get(0).code().id());
    }
}
