package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tocsin.hostile.Messages.bytes;
import static org.tocsin.hostile.Messages.errors;
import static org.tocsin.hostile.Messages.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.validation.Limits;

/** JSON Lines as they come: a bad line never keeps the next from being read. */
final class FeedTest {

    private static final int LONGEST = 1_000;

    private final MessageReader reader = Tocsin.builder()
            .limits(Limits.standard().withDocumentBytes(LONGEST))
            .build()
            .reader(Realm.TEST);

    private List<String> lines(String feed) {
        return reader.lines(new ByteArrayInputStream(bytes(feed)))
                .map(line -> line.number()
                        + (line.result() instanceof ReadResult.Accepted
                                ? " ok"
                                : " " + errors(line.result().problems())))
                .toList();
    }

    @Test
    void anOverlongLineIsOneProblemAndReadingGoesOn() {
        String fits = sound() + " ".repeat(LONGEST - sound().length());
        assertEquals(
                List.of("1 ok", "2 ok", "3 [LIM-010]", "4 [LIM-010]", "5 ok"),
                lines(String.join("\n", sound(), fits, fits + " ", "x".repeat(300_000), sound())));
        assertEquals(List.of("1 [LIM-010]"), lines(" ".repeat(LONGEST + 1)));
    }

    @Test
    void emptyLinesArePassedOverAndCounted() {
        assertEquals(List.of("2 ok", "5 ok"), lines("\n" + sound() + "\n\n \t\n" + sound() + "\n\n"));
        assertEquals(List.of(), lines(""));
        assertEquals(List.of(), lines("\n\n\n"));
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertEquals(List.of("1 ok", "3 ok"), lines(sound() + "\r\n\r\n" + sound() + "\r\n"));
    }

    @Test
    void aBadLineIsRefusedAlone() {
        assertEquals(
                List.of("1 [SYN-002]", "2 ok", "3 [SYN-001]", "4 [SYN-005]", "5 ok"),
                lines(String.join("\n", "\uFEFF" + sound(), sound(), "{", sound() + sound(), sound())));
    }

    @Test
    void aStreamThatGivesAByteAtATimeIsReadAlike() {
        InputStream slow = new ByteArrayInputStream(bytes(sound() + "\n" + sound())) {
            @Override
            public synchronized int read(byte[] into, int at, int length) {
                return super.read(into, at, Math.min(length, 1));
            }
        };
        assertEquals(
                2,
                reader.lines(slow)
                        .filter(line -> line.result().problems().valid())
                        .count());
    }

    @Test
    void aStreamThatFailsSaysSo() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(UncheckedIOException.class, () -> reader.lines(failing).count());
    }
}
