package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines that somebody types as answers; of a long one only the beginning is kept. */
final class TypedLine {

    private static final int LONGEST = 16;

    private final InputStream in;

    TypedLine(InputStream in) {
        this.in = in;
    }

    /** The next line without spaces around it; empty where there is none, or no more can be read. */
    Optional<String> next() {
        byte[] line = new byte[LONGEST];
        int length = 0;
        try {
            int read = in.read();
            if (read < 0) {
                return Optional.empty();
            }
            for (; read >= 0 && read != '\n'; read = in.read()) {
                if (length < LONGEST) {
                    line[length++] = (byte) read;
                }
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(new String(line, 0, length, StandardCharsets.UTF_8).strip());
    }
}
