package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.examples.console.Reason;
import org.tocsin.feed.FeedLine;
import org.tocsin.message.Message;
import org.tocsin.validation.Limits;

/**
 * The messages of a file or folder, of every realm, to check others against.
 *
 * @param messages those that are valid, in the order in which they were sent
 * @param refused the files, or lines of files, that are not, each with the first thing that is wrong; and links out of the
 *     folder
 * @param unreadable the files and folders in it that can't be read, each with the reason
 */
record MessageFiles(List<Message<?>> messages, List<String> refused, List<String> unreadable) {

    private static final MessageReader READER = Tocsin.standard()
            .reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT)
            .tolerant();

    /** Reads a message, a feed ({@code .jsonl}, {@code .ndjson}), or all such files of a folder. */
    static MessageFiles read(Path place) throws IOException {
        MessageFiles all = new MessageFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (Files.isDirectory(place)) {
            all.addFolder(MessageFolder.of(place));
        } else {
            all.add(place.toString(), place);
        }
        all.messages.sort(Comparator.comparing(Message::sentAt));
        return all;
    }

    /** Whether a file of a folder is called as files of messages are. */
    static boolean isOfMessages(Path file) {
        return isFeed(file) || file.toString().endsWith(".json");
    }

    /** Whether a file is called as those are that hold one message a line. */
    static boolean isFeed(Path file) {
        return file.toString().endsWith(".jsonl") || file.toString().endsWith(".ndjson");
    }

    /** One file that can't be read does not keep the others from being known. */
    private void addFolder(MessageFolder folder) {
        unreadable.addAll(folder.unreadable());
        folder.links().forEach(link -> refused.add(link + ": it is a link that leads out of the folder"));
        for (Path file : folder.files()) {
            String name = folder.name(file);
            try {
                add(name, file, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException | UncheckedIOException failure) {
                unreadable.add(name + ": " + Reason.of(failure));
            }
        }
    }

    private void add(String name, Path file, OpenOption... options) throws IOException {
        try (InputStream in = Files.newInputStream(file, options)) {
            if (isFeed(file)) {
                try (Stream<FeedLine<ReadResult>> lines = READER.lines(in)) {
                    lines.forEach(line -> add(name + ":" + line.number(), line.result()));
                }
            } else {
                add(name, READER.read(in.readNBytes(Limits.standard().documentBytes() + 1)));
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
