package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.FeedLine;
import org.tocsin.ReadResult;
import org.tocsin.Reader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.validation.Limits;

/**
 * The messages of a file or folder, of every realm, to check others against.
 *
 * @param messages those that are valid, in the order in which they were sent
 * @param refused the files, or lines of files, that are not, each with the first thing that is wrong
 */
record MessageFiles(List<Message<?>> messages, List<String> refused) {

    private static final Reader READER = Tocsin.standard()
            .reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT)
            .tolerant();

    /** Reads a message, a feed ({@code .jsonl}, {@code .ndjson}), or all such files of a folder. */
    static MessageFiles read(Path place) throws IOException {
        MessageFiles all = new MessageFiles(new ArrayList<>(), new ArrayList<>());
        for (Path file : files(place)) {
            all.add(file);
        }
        all.messages.sort(Comparator.comparing(
                message -> message.header().sentAt().instant().orElse(Instant.MIN)));
        return all;
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && (isFeed(file) || file.toString().endsWith(".json")))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isFeed(Path file) {
        return file.toString().endsWith(".jsonl") || file.toString().endsWith(".ndjson");
    }

    private void add(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (isFeed(file)) {
                try (Stream<FeedLine<ReadResult>> lines = READER.lines(in)) {
                    lines.forEach(line -> add(file + ":" + line.number(), line.result()));
                }
            } else {
                add(file.toString(), READER.read(in.readNBytes(Limits.standard().documentBytes() + 1)));
            }
        }
    }

    private void add(String source, ReadResult result) {
        if (result instanceof ReadResult.Accepted accepted) {
            messages.add(accepted.message());
        } else {
            refused.add(source + ": " + result.problems().errors().get(0));
        }
    }
}
