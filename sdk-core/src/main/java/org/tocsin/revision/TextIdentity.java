package org.tocsin.revision;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.signature.Digest;
import org.tocsin.validation.InvalidMessageException;

/**
 * What tells one text of a revision from another.
 *
 * @param words the digest of what its originator says: relay and signatures apart. Two texts of one revision with other words
 *     contradict each other
 * @param copy the digest of all that stands in it. Two texts with one such are one text
 */
public record TextIdentity(String words, String copy) {

    /** That of a text; of one of a newer version, by what this version understands of it. */
    public static TextIdentity of(Message<?> text) {
        Header header = text.header();
        Message<?> plain = new Message<>(
                header.toBuilder().relayedBy(null).signatures(List.of()).build(), text.body(), text.extensions());
        String words = words(plain);
        return header.relayedBy() == null && header.signatures().isEmpty()
                ? new TextIdentity(words, words)
                : new TextIdentity(words, digest(words + header.relayedBy() + header.signatures()));
    }

    /** The digest of the canonical form of a text; empty for one of a newer version, of which an object does not hold all. */
    public static Optional<Digest> digest(Message<?> text, Digest.Algorithm algorithm) {
        try {
            return Optional.of(CanonicalForm.of(text).digest(algorithm));
        } catch (InvalidMessageException notWritten) {
            return Optional.empty();
        }
    }

    private static String words(Message<?> plain) {
        return digest(plain, Digest.Algorithm.SHA_256).map(Digest::toString).orElseGet(() -> digest(plain.toString()));
    }

    private static String digest(String text) {
        return Digest.of(Digest.Algorithm.SHA_256, text.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
