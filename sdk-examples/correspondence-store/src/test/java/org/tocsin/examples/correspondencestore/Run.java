package org.tocsin.examples.correspondencestore;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** How a run of the program ended. */
record Run(int exit, String out, String err) {

    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CorrespondenceCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }
}
