package org.tocsin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.code.Realm;
import org.tocsin.message.Extensions;
import org.tocsin.message.Message;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** The ways in and out that a host uses first: streams, buffers, other realms, texts for people. */
final class FrontDoorTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final MessageReader EVERY_REALM = TOCSIN.reader(Realm.ACTUAL, Realm.values());
    private static final byte[] REPORT = ProjectFiles.sample("incident-report-early");

    static List<Path> samples() {
        return ProjectFiles.samples();
    }

    @Test
    void streamAndBufferAreReadLikeBytes() throws IOException {
        Message<?> expected = EVERY_REALM.read(REPORT).orElseThrow();
        assertEquals(
                expected, EVERY_REALM.read(new ByteArrayInputStream(REPORT)).orElseThrow());
        ByteBuffer buffer = ByteBuffer.allocateDirect(REPORT.length + 2);
        buffer.position(2).put(REPORT).flip().position(2);
        assertEquals(expected, EVERY_REALM.read(buffer).orElseThrow());
        assertFalse(buffer.hasRemaining());
        assertEquals(
                expected,
                EVERY_REALM.read(ByteBuffer.wrap(REPORT).asReadOnlyBuffer()).orElseThrow());
    }

    @Test
    void neitherTakesMoreThanShowsThatItIsTooMuch() throws IOException {
        int limit = REPORT.length - 1;
        MessageReader reader = Tocsin.builder()
                .limits(Limits.standard().withDocumentBytes(limit))
                .build()
                .reader(Realm.ACTUAL);
        Endless endless = new Endless();
        assertEquals(List.of("TOC-LIM-001"), codes(reader.read(endless)));
        assertEquals(limit + 1, endless.taken);
        ByteBuffer buffer = ByteBuffer.allocate(10 * REPORT.length);
        ReadResult result = reader.read(buffer);
        assertEquals(List.of("TOC-LIM-001"), codes(result));
        assertEquals(limit + 1, result.original().length);
        assertFalse(buffer.hasRemaining());
        assertEquals(List.of(), codes(TOCSIN.reader(Realm.ACTUAL).read(new ByteArrayInputStream(REPORT))));
    }

    private static List<String> codes(ReadResult result) {
        return result.problems().all().stream().map(each -> each.code().id()).toList();
    }

    /** A stream that never ends. */
    private static final class Endless extends InputStream {

        private int taken;

        @Override
        public int read() {
            taken++;
            return ' ';
        }
    }

    @Test
    void aStreamThatFailsIsTheCallersAffair() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(IOException.class, () -> EVERY_REALM.read(broken));
    }

    @Test
    void anotherRealmSaysSoAsAProblem() {
        ReadResult result = TOCSIN.reader(Realm.EXERCISE, Realm.DRAFT).read(REPORT);
        assertInstanceOf(ReadResult.OtherRealm.class, result);
        assertFalse(result.problems().valid());
        Problem first = result.problems().all().get(0);
        assertEquals("TOC-EXR-012", first.code().id());
        assertEquals("/realm", first.pointer());
        int offset = first.position().offset();
        assertEquals("\"actual\"", new String(REPORT, offset, 8, StandardCharsets.UTF_8));
        InvalidMessageException refusal = assertThrows(InvalidMessageException.class, result::orElseThrow);
        assertEquals(result.problems(), refusal.problems());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsLaidOutForPeopleSaysTheSame(Path sample) {
        Message<?> message = EVERY_REALM.read(ProjectFiles.bytes(sample)).orElseThrow();
        byte[] pretty = TOCSIN.writePretty(message);
        assertEquals(CanonicalForm.of(message), CanonicalForm.ofMessage(pretty));
        assertEquals(message, EVERY_REALM.read(pretty).orElseThrow());
        String text = new String(pretty, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("{\n  \"tocsin\": \"1.0\",\n") && text.endsWith("\n}\n"), text);
        assertTrue(text.lines().noneMatch(line -> line.isBlank() || line.endsWith(" ")), text);
        assertTrue(
                text.lines()
                        .allMatch(line ->
                                line.length() <= 100 || !line.strip().matches("(\"[^\"]*\": )?[\\[{].*.[\\]}],?")),
                text);
    }

    @Test
    void whatExtensionsHoldIsLaidOutToo() {
        Message<?> report = EVERY_REALM.read(REPORT).orElseThrow();
        String odd = "{ \"a\" :[ ] , \"b\":\n[1,\t{ }, \"[ , : {\\\"\\\\\" ], \"é\":\"" + "é".repeat(90) + "\"}";
        Message<?> extended =
                new Message<>(report.header(), report.body(), Extensions.none().with("org.example.grid", odd));
        String text = new String(TOCSIN.writePretty(extended), StandardCharsets.UTF_8);
        assertTrue(text.contains("""
                          "extensions": {
                            "org.example.grid": {
                              "a": [],
                              "b": [1, {}, "[ , : {\\"\\\\"],
                              "é": \
                        """), text);
        assertArrayEquals(
                CanonicalForm.of(extended).bytes(),
                CanonicalForm.ofMessage(text.getBytes(StandardCharsets.UTF_8)).bytes());
    }
}
