package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.tocsin.ReadResult;
import org.tocsin.message.Document;
import org.tocsin.message.DocumentPart;
import org.tocsin.message.Message;
import org.tocsin.signature.Digest;

/**
 * Writes the parts of a document one behind the other, in the order of their numbers. The files are gone through again as long as
 * a part comes before one that it follows, so that never more than one message is held.
 */
final class PartJoin {

    private final PartIndex.Whole whole;
    private final OutputStream out;
    private final Digest digest;
    private final MessageDigest hash;
    private int next = 1;
    private long size;

    PartJoin(PartIndex.Whole whole, OutputStream out) {
        this.whole = whole;
        this.out = out;
        this.digest = Digest.of(whole.digest());
        this.hash = digest.algorithm().start();
    }

    /**
     * Writes all parts; whether they are the document that the digest is of.
     *
     * @throws IOException where a file can't be read, or a part is no longer there
     */
    boolean write(List<PartedMessages> files) throws IOException {
        while (next <= whole.count()) {
            int before = next;
            for (int file : whole.files()) {
                files.get(file).each((line, result) -> take(result));
            }
            if (next == before) {
                throw new IOException("the files have changed while they were read");
            }
        }
        return size == whole.size()
                && digest.hexadecimal().equals(HexFormat.of().formatHex(hash.digest()));
    }

    private void take(ReadResult result) {
        if (result instanceof ReadResult.Accepted accepted) {
            take(accepted.message());
        }
    }

    private void take(Message<?> message) {
        for (Document document : message.header().documents()) {
            DocumentPart part = document.part();
            if (part != null
                    && part.digest().equals(whole.digest())
                    && part.number() == next
                    && document.content() != null) {
                byte[] octets = PartIndex.octets(document);
                hash.update(octets);
                size += octets.length;
                write(octets);
                next++;
            }
        }
    }

    private void write(byte[] octets) {
        try {
            out.write(octets);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
