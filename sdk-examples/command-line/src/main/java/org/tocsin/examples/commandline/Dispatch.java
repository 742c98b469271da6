package org.tocsin.examples.commandline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.tocsin.Tocsin;
import org.tocsin.message.Body;
import org.tocsin.message.Document;
import org.tocsin.message.Message;
import org.tocsin.signature.Digest;
import org.tocsin.validation.Limits;

/**
 * Writes a cover with a document, and further messages with the parts for which it has no room, one message a line.
 *
 * @param most the most parts in one message
 */
record Dispatch(Cover cover, Sink output, int most) {

    /** The room that a part takes in a message beside its content, and more than that. */
    private static final int BESIDE = 4_096;

    private static final int CONTENT = 262_144;
    private static final int MOST_DOCUMENTS = 64;

    /**
     * Writes the messages; how many they are.
     *
     * @param described what is said of the document, the same for each part
     * @throws IOException where the file can't be read, or has changed since it was first read
     */
    int send(DocumentFile file, Body body, Supplier<Document.Builder> described) throws IOException {
        MessageDigest hash = Digest.Algorithm.SHA_256.start();
        int messages = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.file()))) {
            for (int next = 1; next <= file.parts(); messages++) {
                List<Document> documents = new ArrayList<>();
                int room = room(messages, body);
                while (documents.size() < room && next <= file.parts()) {
                    documents.add(file.part(in, next++, described.get()));
                }
                documents.forEach(part -> hash.update(PartIndex.octets(part)));
                write(cover.number(messages, body, documents));
            }
        }
        if (!file.digest().hexadecimal().equals(HexFormat.of().formatHex(hash.digest()))) {
            throw new IOException("the file has changed while it was read");
        }
        return messages;
    }

    /** How many parts the message of this number has room for; at least one, and it is refused where that is too much. */
    private int room(int number, Body body) {
        long without = Tocsin.standard().write(cover.number(number, body, List.of())).length;
        long octets = (Limits.standard().documentBytes() - without) / (CONTENT + BESIDE);
        int documents = MOST_DOCUMENTS - cover.header().documents().size();
        return (int) Math.max(1, Math.min(Math.min(most, documents), octets));
    }

    /** Writes one message on a line. */
    void write(Message<?> message) {
        String line = new String(Tocsin.standard().write(message), StandardCharsets.UTF_8);
        output.line(OneLine.of(line.getBytes(StandardCharsets.UTF_8)), cover.isForAll());
    }
}
