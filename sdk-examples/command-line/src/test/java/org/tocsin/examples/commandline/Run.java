package org.tocsin.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the program: its exit code and what it printed. */
record Run(int exit, String out, String err) {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** Runs the program with nothing on standard input. */
    static Run of(Object... arguments) {
        return with("", arguments);
    }

    /** Runs the program with this on standard input. */
    static Run with(String input, Object... arguments) {
        return with(input, Ansi.OFF, arguments);
    }

    static Run with(String input, Ansi ansi, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = TocsinCommand.commandLine(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    /** The lines of the output, each read as JSON. */
    List<JsonNode> json() {
        JsonMapper mapper = new JsonMapper();
        return out.lines().map(mapper::readTree).toList();
    }

    /** A valid sample of the conformance suite, on one line. */
    static String sample(String name) {
        try {
            return new JsonMapper().readTree(Files.readString(samplePath(name))).toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path samplePath(String name) {
        return ROOT.resolve("spec/conformance/valid/" + name + ".json");
    }

    static Path write(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
