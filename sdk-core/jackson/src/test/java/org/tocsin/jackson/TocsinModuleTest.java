package org.tocsin.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** Messages alone and inside a host's own classes, read and written by a mapper. */
final class TocsinModuleTest {

    private static final int SMALL = 64 << 10;
    private static final MessageReader ACTUAL = Host.TOCSIN.reader(Realm.ACTUAL);

    static Stream<Host> hosts() {
        return Stream.of(new Jackson2(ACTUAL), new Jackson3(ACTUAL));
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("../../spec/conformance/valid/" + name + ".json"));
    }

    private static String report() throws IOException {
        return new String(sample("incident-report-early"), StandardCharsets.UTF_8);
    }

    private static String spoilt(String from, String to) throws IOException {
        String whole = report();
        assertTrue(whole.contains(from), from);
        return whole.replace(from, to);
    }

    private static List<String> problems(Executable reading) {
        Throwable refused = assertThrows(Throwable.class, reading);
        InvalidMessageException cause = assertInstanceOf(InvalidMessageException.class, refused.getCause());
        assertTrue(refused.getMessage().startsWith(cause.getMessage()), refused.getMessage());
        assertTrue(cause.problems().all().stream().map(Problem::position).allMatch(Objects::isNull));
        return named(cause.problems());
    }

    private static List<String> named(Problems problems) {
        return problems.all().stream()
                .map(problem -> problem.code().id() + " " + problem.pointer())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aMessageStandsInAHostsOwnRecord(Host host) throws Exception {
        Host.Envelope read = host.read("{\"report\":" + report() + ",\"ticket\":\"T1\"}", Host.Envelope.class);
        Message<IncidentReport> report = host.readReport(sample("incident-report-early"));
        assertEquals(new Host.Envelope("T1", report), read);
        assertEquals(
                "{\"ticket\":\"T1\",\"report\":" + new String(Host.TOCSIN.write(report), StandardCharsets.UTF_8) + "}",
                new String(host.write(read), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aMessageThatIsNotThereIsNull(Host host) throws Exception {
        assertNull(host.read("{\"ticket\":\"T1\",\"report\":null}", Host.Envelope.class)
                .report());
        assertEquals(List.of("TOC-SYN-006 "), problems(() -> host.read("null", Message.class)));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void theTypeOfTheBodyIsKept(Host host) throws Exception {
        byte[] acknowledgement = sample("acknowledgement");
        assertTrue(host.read(acknowledgement, Message.class) != null);
        assertEquals(List.of("TOC-SHP-004 /type"), problems(() -> host.readReport(acknowledgement)));
        String inside = "{\"report\":" + new String(acknowledgement, StandardCharsets.UTF_8) + "}";
        assertEquals(List.of("TOC-SHP-004 /type"), problems(() -> host.read(inside, Host.Envelope.class)));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void anExerciseIsNotTakenForReal(Host host) throws Exception {
        String exercise = spoilt("\"realm\": \"actual\"", "\"realm\": \"test\"");
        assertEquals(
                "TOC-EXR-012 /realm",
                problems(() -> host.read(exercise, Message.class)).get(0));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void everyProblemIsNamed(Host host) throws Exception {
        String twoWrong =
                spoilt("\"realm\"", "\"stamp\": 1.0, \"realm\"").replace("\"stage\": \"early\"", "\"stage\": 1");
        assertEquals(List.of("TOC-SYN-007 /stamp"), problems(() -> host.read(twoWrong, Message.class)));
        String unknown = twoWrong.replace(": 1.0,", ": 1,");
        assertEquals(
                List.of("TOC-SHP-002 /stamp", "TOC-SHP-003 /body/stage"),
                problems(() -> host.read(unknown, Message.class)));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void tokensAreJudgedAsTheyAreSpelled(Host host) throws Exception {
        for (String number : List.of("-0", "1e2", "1.0", "9007199254740993", "12345678901234567890123")) {
            String json = spoilt("\"realm\"", "\"stamp\": " + number + ", \"realm\"");
            assertEquals(List.of("TOC-SYN-007 /stamp"), problems(() -> host.read(json, Message.class)), number);
        }
        for (String half : List.of("\\ud800", "\\udc00", "\\udc00\\ud800")) {
            String json = spoilt("\"realm\"", "\"stamp\": \"a" + half + "\", \"realm\"");
            List<String> expected =
                    named(ACTUAL.read(json.getBytes(StandardCharsets.UTF_8)).problems());
            assertTrue(expected.get(0).startsWith("TOC-SYN-004"), half);
            assertEquals(expected, problems(() -> host.read(json, Message.class)), half);
            String raw = json.replace("\\ud800", "\ud800").replace("\\udc00", "\udc00");
            assertEquals(expected, problems(() -> host.read(raw, Message.class)), half);
        }
        String twice = spoilt("\"realm\"", "\"realm\": \"test\", \"realm\"");
        assertEquals(List.of("TOC-SYN-003 /realm"), problems(() -> host.read(twice, Message.class)));
    }

    static Stream<Host> hostsOfSmallMessages() {
        MessageReader reader = Tocsin.builder()
                .limits(Limits.standard().withDocumentBytes(SMALL))
                .build()
                .reader(Realm.ACTUAL);
        return Stream.of(new Jackson2(reader), new Jackson3(reader));
    }

    @ParameterizedTest
    @MethodSource("hostsOfSmallMessages")
    void whatIsTooLongIsNotReadToItsEnd(Host host) {
        LongText text = new LongText();
        assertEquals(List.of("TOC-LIM-001 "), problems(() -> host.read(text, Message.class)));
        assertTrue(text.read < 4 * SMALL, () -> text.read + " bytes were read");
    }

    /** The beginning of a message, and 64 MiB of numbers. */
    private static final class LongText extends InputStream {

        private static final byte[] BEGINNING = "{\"stamp\":[".getBytes(StandardCharsets.UTF_8);
        private int read;

        @Override
        public int read() {
            int at = read++;
            return at < BEGINNING.length ? BEGINNING[at] : at < 64 << 20 ? (at % 2 == 0 ? '1' : ',') : -1;
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void whatIsNotValidIsNotWritten(Host host) throws Exception {
        Message<IncidentReport> report = host.readReport(sample("incident-report-early"));
        Message<IncidentReport> spoilt =
                new Message<>(report.header().toBuilder().clearTitle().build(), report.body(), report.extensions());
        List<String> found = problems(() -> host.write(new Host.Envelope("T1", spoilt)));
        assertTrue(!found.isEmpty(), found::toString);
    }

    static Stream<Host> tolerantHosts() {
        return Stream.of(new Jackson2(ACTUAL.tolerant()), new Jackson3(ACTUAL.tolerant()));
    }

    @ParameterizedTest
    @MethodSource("tolerantHosts")
    void whatIsNotUnderstoodIsWrittenOrNothingIs(Host host) throws Exception {
        String newer = spoilt("\"handling\": {", "\"handling\": {\"onlyFor\": \"agency X\", ")
                .replace("\"tocsin\": \"1.0\"", "\"tocsin\": \"1.9\"");
        Message<IncidentReport> report = host.readReport(newer.getBytes(StandardCharsets.UTF_8));
        String written = new String(host.write(new Host.Envelope("T1", report)), StandardCharsets.UTF_8);
        assertTrue(written.contains("\"handling\":{\"onlyFor\":\"agency X\","), written);
        Message<IncidentReport> changed =
                report.withHeader(report.header().toBuilder().revision(2L).build());
        assertEquals(
                List.of("TOC-VER-003 /handling/onlyFor"), problems(() -> host.write(new Host.Envelope("T1", changed))));
    }
}
