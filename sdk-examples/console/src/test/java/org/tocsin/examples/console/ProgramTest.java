package org.tocsin.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is printed, and what can't be. */
final class ProgramTest {

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void onlyTheHarmlessAndColoursArePrinted() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintWriter out = Program.printer(printed);
        out.println("\u001b[1;31mred\u001b[0m é \u001b]0;title\u0007 \u009b31m \u001b[2J");
        out.write("x\u202ey".toCharArray(), 1, 2);
        out.write('\u0085');
        out.flush();
        assertEquals(
                "\u001b[1;31mred\u001b[0m é \\u001b]0;title\\u0007 \\u009b31m \\u001b[2J" + System.lineSeparator()
                        + "\\u202ey\\u0085",
                printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFailureToPrintComesUp() {
        PrintWriter full = Program.printer(failing("No space left on device"));
        full.print("x");
        assertThrows(WriteFailure.class, full::flush);
    }

    @Test
    void whatCannotBeWrittenIsSaidUnlessNobodyReads() {
        assertTold(2, "program: can't write out\ufffd: No space" + System.lineSeparator(), "No space");
        assertTold(141, "", "Broken pipe");
    }

    private static void assertTold(int exit, String sentence, String reason) {
        WriteFailure failure = WriteFailure.of("out\u202e", Path.of("no/such/place"), new IOException(reason));
        StringWriter err = new StringWriter();
        assertEquals(exit, failure.tell("program", new PrintWriter(err)));
        assertEquals(sentence, err.toString());
    }

    @Test
    void aLineOfTensOfThousandsIsSeenToFailBeforeTheEnd() {
        PrintWriter full = Program.printer(failing("No space left on device"));
        assertThrows(WriteFailure.class, () -> full.print("x".repeat(100_000)));
    }
}
