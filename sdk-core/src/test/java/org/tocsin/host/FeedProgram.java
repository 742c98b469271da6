package org.tocsin.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.feed.FeedLine;
import org.tocsin.feed.FeedProgress;
import org.tocsin.testing.Inputs;

/** A program that reads a feed with two threads and prints how many lines became what. */
final class FeedProgram {

    private FeedProgram() {}

    /** Reads the first argument, a file of lines, as often as the second one says. */
    public static void main(String[] arguments) throws IOException {
        byte[] block = Files.readAllBytes(Path.of(arguments[0]));
        FeedProgress[] last = new FeedProgress[1];
        try (Stream<FeedLine<ReadResult>> lines = Tocsin.standard()
                .reader(Realm.ACTUAL)
                .parallel(2)
                .listening(progress -> last[0] = progress)
                .lines(Inputs.repeated(block, Long.parseLong(arguments[1])))) {
            long read = lines.filter(line -> line.result().problems().valid()).count();
            System.out.println(read + " valid, " + last[0]);
        } catch (RuntimeException | Error thrown) {
            thrown.printStackTrace(System.out);
        }
    }
}
