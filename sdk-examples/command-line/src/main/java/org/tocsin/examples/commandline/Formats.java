package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.conversion.Format;

/** The formats that this program knows: those on its path, and that of messages. */
final class Formats {

    private static final List<Format> ALL = Stream.concat(Stream.of(new MessageFormat()), Format.available().stream())
            .toList();

    private Formats() {}

    /** All of them, that of messages first. */
    static List<Format> all() {
        return ALL;
    }

    /** Those that documents are read from. */
    static List<Format> readable() {
        return ALL.stream().filter(Formats::isReadable).toList();
    }

    /** Those that documents are written in. */
    static List<Format> writable() {
        return ALL.stream().filter(Formats::isWritable).toList();
    }

    static Optional<Format> find(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** Those that a document looks like one of. */
    static List<Format> recognising(byte[] document) {
        return ALL.stream().filter(format -> format.recognises(document)).toList();
    }

    static boolean isReadable(Format format) {
        return isOfMessages(format) || format.source().isPresent();
    }

    static boolean isWritable(Format format) {
        return isOfMessages(format) || format.target().isPresent();
    }

    /** Whether it is the format that all ways lead through. */
    static boolean isOfMessages(Format format) {
        return format instanceof MessageFormat;
    }

    /** Their names, with commas between. */
    static String ids(List<Format> formats) {
        return formats.stream().map(Format::id).collect(Collectors.joining(", "));
    }
}
