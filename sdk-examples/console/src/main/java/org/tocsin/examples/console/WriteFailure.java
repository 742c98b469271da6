package org.tocsin.examples.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says that something could not be written; it ends the program, wherever it comes up. */
public final class WriteFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What {@code stat} says of a pipe, in the bits of the mode that tell the kind of a file. */
    private static final int PIPE = 0010000;

    private static final int KIND = 0170000;

    private final String name;
    private final boolean nobodyReads;

    private WriteFailure(String name, boolean nobodyReads, IOException cause) {
        super(cause);
        this.name = name;
        this.nobodyReads = nobodyReads;
    }

    /**
     * A failure to write.
     *
     * @param name how the file is called for people
     * @param place where it is
     * @param cause what went wrong
     */
    static WriteFailure of(String name, Path place, IOException cause) {
        return new WriteFailure(name, isPipe(place) || "Broken pipe".equals(cause.getMessage()), cause);
    }

    /** A pipe is never full: what fails is that nobody reads it any more. The sentence for it is in many languages. */
    private static boolean isPipe(Path place) {
        try {
            return ((int) Files.getAttribute(place, "unix:mode") & KIND) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }

    /** Says what could not be written and why, or nothing where nobody reads on; gives the exit code. */
    public int tell(String program, PrintWriter err) {
        if (nobodyReads) {
            return Program.NOBODY_READS;
        }
        err.println(program + ": can't write " + SafeText.of(name) + ": " + Reason.of(this));
        err.flush();
        return Program.FAILED;
    }
}
