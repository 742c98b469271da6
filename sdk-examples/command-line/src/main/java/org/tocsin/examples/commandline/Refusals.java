package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.tocsin.examples.console.Reason;
import org.tocsin.examples.console.SafeText;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** Says on standard error what is wrong with files and with what is in them. */
record Refusals(PrintWriter err, Words words) {

    /** The errors of a message or a line of a file. */
    void say(Path file, long line, Problems problems) {
        for (Problem problem : problems.errors()) {
            String pointer = problem.pointer().isEmpty() ? "" : " " + SafeText.of(problem.pointer());
            err.println(SafeText.of(file.toString()) + ":" + line + ": "
                    + problem.code().id() + pointer + ": " + problem.message(words.locale()));
        }
        err.flush();
    }

    /** A sentence about a file. */
    void say(Path file, String key, Object... arguments) {
        err.println(SafeText.of(file.toString()) + ": " + words.say(key, arguments));
        err.flush();
    }

    /** That a file can't be read. */
    void unreadable(Path file, IOException failure) {
        err.println("tocsin: can't read " + SafeText.of(file.toString()) + ": " + Reason.of(failure));
        err.flush();
    }
}
