package org.tocsin.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.ReadResult;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problems;

/** A mapper with the module says of every case of the conformance suite what the reader says of the text. */
final class ConformanceTest {

    private static final Path SUITE = Path.of("../../spec/conformance");

    /** What is no token reaches no module: the mapper's tokenizer stumbles over it, or takes it without a word. */
    private static final Map<String, String> OF_THE_TOKENIZER = Map.of(
            "TOC-SYN-001/fail/comment", "refused",
            "TOC-SYN-001/fail/cut-short", "refused",
            "TOC-SYN-001/fail/trailing-comma", "refused",
            "TOC-SYN-002/fail/latin-1", "refused",
            "TOC-SYN-002/fail/byte-order-mark", "accepted",
            "TOC-SYN-002/fail/overlong", "accepted");

    /** Whether more may follow is a setting of the mapper; from Jackson 3 on, it may not. */
    private static final List<String> FOLLOWED = List.of("TOC-SYN-005/fail/no-json", "TOC-SYN-005/fail/second-message");

    static Stream<Host> hosts() {
        return Stream.of(new Jackson2(Host.EVERY_REALM), new Jackson3(Host.EVERY_REALM));
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(SUITE)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void theVerdictIsTheReaders(Host host) throws IOException {
        Map<String, String> differing = new TreeMap<>();
        int alike = 0;
        for (Path file : cases()) {
            byte[] json = Files.readAllBytes(file);
            String expected = verdict(Host.EVERY_REALM.read(json));
            String said = verdict(host, json);
            if (said.equals(expected)) {
                alike++;
            } else {
                differing.put(name(file), said);
            }
        }
        assertEquals(ofTheTokenizer(host), differing);
        assertTrue(alike > 500, "only " + alike);
    }

    private static Map<String, String> ofTheTokenizer(Host host) {
        Map<String, String> expected = new TreeMap<>(OF_THE_TOKENIZER);
        FOLLOWED.forEach(name -> expected.put(name, host instanceof Jackson2 ? "accepted" : "refused"));
        return expected;
    }

    private static String name(Path file) {
        return SUITE.relativize(file).toString().replaceAll("^rules/|\\.json$", "");
    }

    private static String verdict(ReadResult result) {
        return result instanceof ReadResult.Accepted ? "accepted" : verdict(result.problems());
    }

    private static String verdict(Problems problems) {
        return problems.all().stream()
                        .map(problem -> problem.code().id() + " " + problem.pointer())
                        .sorted()
                        .toList()
                + " " + problems.notChecked().size();
    }

    private static String verdict(Host host, byte[] json) {
        try {
            Message<?> message = host.read(json, Message.class);
            return "accepted" + (message == null ? " as nothing" : "");
        } catch (Exception refused) {
            return refused.getCause() instanceof InvalidMessageException invalid
                    ? verdict(invalid.problems())
                    : "refused";
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void whatIsReadAndWrittenIsTheMessage(Host host) throws Exception {
        for (Path file : cases()) {
            byte[] json = Files.readAllBytes(file);
            ReadResult result = Host.EVERY_REALM.read(json);
            // What has a code of a newer version is read with a warning, and not written.
            if (result instanceof ReadResult.Accepted accepted
                    && result.problems()
                            .of(CoreProblem.UNREGISTERED_CODE)
                            .findAny()
                            .isEmpty()) {
                byte[] written = Host.TOCSIN.write(accepted.message());
                assertArrayEquals(written, host.write(accepted.message()), file::toString);
                assertAlike(accepted.message(), host.read(written, Message.class), file);
                assertAlike(accepted.message(), host.throughTree(accepted.message()), file);
            }
        }
    }

    /** Extensions are kept as they came, white space and all, and that is no token. */
    private static void assertAlike(Message<?> expected, Message<?> read, Path file) {
        assertEquals(expected.header(), read.header(), file::toString);
        assertEquals(expected.body(), read.body(), file::toString);
        assertEquals(expected.extensions().keys(), read.extensions().keys(), file::toString);
    }
}
