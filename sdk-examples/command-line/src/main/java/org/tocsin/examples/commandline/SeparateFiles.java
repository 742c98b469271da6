package org.tocsin.examples.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a command writes no file over another one that it reads or writes. */
final class SeparateFiles {

    private SeparateFiles() {}

    /** What is wrong with these files; empty where each is a file of its own. */
    static Optional<String> clash(List<Path> inputs, Path out, String option, @Nullable Path account) {
        if (account != null && same(out, account)) {
            return Optional.of("-o and " + option + " are the same file: " + out);
        }
        return overwritten("-o", out, inputs)
                .or(() -> account == null ? Optional.empty() : overwritten(option, account, inputs));
    }

    private static Optional<String> overwritten(String option, Path written, List<Path> inputs) {
        return inputs.stream()
                .filter(input -> same(input, written))
                .findFirst()
                .map(input -> option + " would write over the input file " + input);
    }

    /** Devices and pipes may be used twice, but one line of standard output is of one kind. */
    private static boolean same(Path one, Path other) {
        if (Sink.isStandardOutput(one) || Sink.isStandardOutput(other)) {
            return Sink.isStandardOutput(one) && Sink.isStandardOutput(other);
        }
        boolean device = Files.exists(one) && !Files.isRegularFile(one);
        return !device && real(one).equals(real(other));
    }

    /** The place behind all links; of a file that is not there yet, as far as it exists. */
    private static Path real(Path named) {
        Path absolute = named.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        try {
            if (Files.exists(named)) {
                return named.toRealPath();
            }
            return folder != null && Files.exists(folder)
                    ? folder.toRealPath().resolve(absolute.getFileName())
                    : absolute;
        } catch (IOException unreadable) {
            // A place that can't be looked at is told when it is opened.
            return absolute;
        }
    }
}
