package org.tocsin.examples.commandline;

import java.io.IOException;
import java.nio.file.Path;

/** Says which of several files can't be read. */
final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final IOException reason;

    UnreadableFile(Path file, IOException reason) {
        super(reason);
        this.file = file;
        this.reason = reason;
    }

    Path file() {
        return file;
    }

    IOException reason() {
        return reason;
    }
}
