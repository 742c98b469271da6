package org.tocsin.revision;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.internal.codec.KeptText;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.OriginalText;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.signature.Digest;
import org.tocsin.validation.InvalidMessageException;

/**
 * The digests by which two texts of one revision are compared.
 *
 * @param words the digest of what its originator says, without relay and signatures. Two texts of one revision with
 *     different such digests contradict each other
 * @param copy the digest of everything in it. Two texts with the same such digest are the same text
 */
public record TextIdentity(String words, String copy) {

    private static final Set<String> APART = Set.of("relayedBy", "signatures");

    /**
     * The identity of a text. If its reader did not understand it completely, the digests are those of the original
     * text; if that text is of a newer version and was not kept, they are those of what this version understands.
     */
    public static TextIdentity of(Message<?> text) {
        Header header = text.header();
        String words = words(text);
        return header.relayedBy() == null && header.signatures().isEmpty()
                ? new TextIdentity(words, words)
                : new TextIdentity(words, digest(words + header.relayedBy() + header.signatures() + unknown(text)));
    }

    /** The unknown members, which may be in a relay or a signature. */
    private static String unknown(Message<?> text) {
        OriginalText original = text.original();
        return original.unknownMembers().isEmpty()
                ? ""
                : new String(KeptText.canonical(original, Set.of()), StandardCharsets.UTF_8);
    }

    /** The digest of the canonical form of a text; empty where the object does not hold all that the text says. */
    public static Optional<Digest> digest(Message<?> text, Digest.Algorithm algorithm) {
        try {
            return Optional.of(CanonicalForm.of(text).digest(algorithm));
        } catch (InvalidMessageException notWritten) {
            return Optional.empty();
        }
    }

    private static Message<?> plain(Message<?> text) {
        return text.withHeader(
                text.header().toBuilder().relayedBy(null).signatures(List.of()).build());
    }

    private static String words(Message<?> text) {
        Message<?> plain = plain(text);
        Optional<Message<?>> read = KeptText.read(text.original());
        if (read.filter(each -> plain(each).equals(plain)).isPresent()) {
            return Digest.of(Digest.Algorithm.SHA_256, KeptText.canonical(text.original(), APART))
                    .toString();
        }
        return digest(plain, Digest.Algorithm.SHA_256).map(Digest::toString).orElseGet(() -> digest(plain.toString()));
    }

    private static String digest(String text) {
        return Digest.of(Digest.Algorithm.SHA_256, text.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
