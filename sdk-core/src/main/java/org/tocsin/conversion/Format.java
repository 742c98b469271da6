package org.tocsin.conversion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A format that messages are converted from or to, as programs offer it to people. An artifact with formats provides one
 * service of this type for each; a program that knows which format it wants uses that format's {@link Source} or {@link
 * Target} and needs none of this. Clause: <a
 * href="{@docRoot}/clauses.html#conversion-formats">conversion-formats</a>.
 *
 * <p>A format is immutable and safe for use by several threads.
 */
public interface Format {

    /** The formats on the class path or module path of this program, by id. */
    static List<Format> available() {
        return ServiceLoader.load(Format.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Format::id))
                .toList();
    }

    /** The name of the format for programs: lower-case letters, digits, points and hyphens, such as {@code stix-2.1}. */
    String id();

    /** The name of the format for people. */
    String title();

    /** The versions of the format that are read, the one that is written first. */
    List<String> versions();

    /** The media types of its documents, the usual one first. */
    List<String> mediaTypes();

    /**
     * Whether a document looks like one of this format. It looks at what is there without reading all of it, and may be
     * wrong; nothing makes it throw.
     */
    boolean recognises(byte[] document);

    /** What makes messages of documents of this format; empty where nothing does. */
    Optional<Source<byte[]>> source();

    /** What makes documents of this format of messages; empty where nothing does. */
    Optional<Target<byte[]>> target();

    /** What no document can bring into a message, in short sentences; empty where there is no source. */
    List<String> lostWhenRead();

    /** What no message can bring into a document, in short sentences; empty where there is no target. */
    List<String> lostWhenWritten();
}
