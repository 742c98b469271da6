package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.tocsin.message.Document;
import org.tocsin.message.DocumentPart;
import org.tocsin.signature.Digest;

/**
 * A file that is sent as a document, whole where it is small enough and else in parts.
 *
 * @param size its octets
 * @param digest their digest
 */
record DocumentFile(Path file, long size, Digest digest) {

    /** The most octets that a message holds of one document. */
    static final int MOST_OCTETS = 196_608;

    /** The most parts that a document has. */
    static final int MOST_PARTS = 10_000;

    private static final int CHUNK = 1 << 16;

    /** The file, read to its end once. */
    static DocumentFile of(Path file) throws IOException {
        Digest.Algorithm algorithm = Digest.Algorithm.SHA_256;
        MessageDigest hash = algorithm.start();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                hash.update(chunk, 0, read);
                size += read;
            }
        }
        return new DocumentFile(file, size, new Digest(algorithm, HexFormat.of().formatHex(hash.digest())));
    }

    /** How many parts it has; more than can be written in an {@code int} are as many as that can hold. */
    int parts() {
        return (int) Math.min(Integer.MAX_VALUE, (size + MOST_OCTETS - 1) / MOST_OCTETS);
    }

    /**
     * A document with the next part of the file, or with the whole file where that is small enough.
     *
     * @param in the file, read as far as the parts before it
     * @param number which part it is, counted from 1
     * @throws IOException where the file can't be read, or has become shorter
     */
    Document part(InputStream in, int number, Document.Builder described) throws IOException {
        byte[] octets = in.readNBytes(MOST_OCTETS);
        if (octets.length != Math.min(MOST_OCTETS, size - (number - 1L) * MOST_OCTETS)) {
            throw new IOException("the file has changed while it was read");
        }
        if (parts() > 1) {
            described.part(DocumentPart.builder()
                    .number(number)
                    .count(parts())
                    .size(size)
                    .digest(digest.toString())
                    .build());
        }
        return described
                .content(Base64.getEncoder().encodeToString(octets))
                .size((long) octets.length)
                .digest(Digest.of(Digest.Algorithm.SHA_256, octets).toString())
                .build();
    }
}
