package org.tocsin.examples.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Runs a program on the standard streams: in UTF-8 whatever the locale, for what is printed may be JSON that another
 * program reads, and so that a failure to print ends it wherever it comes up.
 */
public final class Program {

    /** Exit code: wrong usage, or something can't be read or written. */
    public static final int FAILED = 2;

    /** Exit code: nobody reads the output any more; as a shell shows it of programs that a closed pipe ends. */
    public static final int NOBODY_READS = 141;

    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

    private Program() {}

    /** What a program does. */
    public interface Work {

        /** Prints here, and gives the exit code. */
        int run(PrintWriter out, PrintWriter err);
    }

    /** Runs this and ends the process, even where another thread still waits for input. */
    public static void main(String name, Work work) {
        // Hibernate Validator names itself when it starts; say so to the logger, not to the user.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintWriter out = printer(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = lenientPrinter(new FileOutputStream(FileDescriptor.err));
        int exit = run(name, work, out, err);
        err.flush();
        System.exit(exit);
    }

    /** The exit code; whatever fails has been told. */
    private static int run(String name, Work work, PrintWriter out, PrintWriter err) {
        try {
            int exit = work.run(out, err);
            out.flush();
            return exit;
        } catch (WriteFailure failure) {
            return failure.tell(name, err);
        } catch (OutOfMemoryError tooLittle) {
            err.println(name + ": there is too little memory for this; java -Xmx gives more");
            return FAILED;
        }
    }

    /** Prints there what is harmless for a terminal, and throws {@link WriteFailure} where it can't. */
    static PrintWriter printer(OutputStream out) {
        return lenientPrinter(new Checked(out));
    }

    /** There is nobody to tell that standard error can't be written. */
    private static PrintWriter lenientPrinter(OutputStream out) {
        return new PrintWriter(new SafeWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    /** A {@link PrintWriter} keeps an {@link IOException} to itself, and lets this one pass. */
    private static final class Checked extends OutputStream {

        private final OutputStream out;

        Checked(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int unit) {
            write(new byte[] {(byte) unit}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                out.write(bytes, from, length);
            } catch (IOException failed) {
                throw WriteFailure.of("standard output", STANDARD_OUTPUT, failed);
            }
        }
    }
}
