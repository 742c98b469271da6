package org.tocsin.examples.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program in a process of its own, for what only a process has: descriptors, a locale, an end. */
final class RunningProgram {

    private RunningProgram() {}

    /** Not yet started; standard error is a pipe. */
    static ProcessBuilder of(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                TocsinCommand.class.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command);
    }

    /** What a process prints on standard error until it ends. */
    static String errors(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Makes a named pipe. */
    static Path pipe(Path place) throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", place.toString()).start().waitFor();
        return place;
    }
}
