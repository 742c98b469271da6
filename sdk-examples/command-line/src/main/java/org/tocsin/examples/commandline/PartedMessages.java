package org.tocsin.examples.commandline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.feed.FeedLine;
import org.tocsin.validation.Limits;

/** A file with a message, or with one message a line, that can be gone through several times. */
record PartedMessages(Path file) {

    private static final MessageReader READER =
            Tocsin.standard().reader(Realm.ACTUAL, Realm.values()).tolerant();

    /** Shows each message, or why it is none, with the line on which it begins. */
    void each(BiConsumer<Long, ReadResult> shown) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (MessageFiles.isFeed(file)) {
                try (Stream<FeedLine<ReadResult>> lines = READER.lines(in)) {
                    lines.forEach(line -> shown.accept(line.number(), line.result()));
                }
            } else {
                shown.accept(1L, READER.read(in.readNBytes(Limits.standard().documentBytes() + 1)));
            }
        }
    }
}
