package org.tocsin.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.internal.codec.CanonicalText;
import org.tocsin.internal.codec.KeptText;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ObjectCheck;
import org.tocsin.internal.codec.TextDefects;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Locator;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/**
 * The canonical form of a JSON text (RFC 8785): no white space, members in the order of their names, each string
 * escaped in one way.
 *
 * <p>The form of a message does not include the member {@code signatures}, since signatures are computed over the form.
 * Two texts have the same form exactly when they say the same, so that the order of members, white space and escapes
 * change no {@link Digest}. Clause: <a href="{@docRoot}/clauses.html#canonical-form">canonical-form</a>.
 */
public final class CanonicalForm {

    private static final Set<String> NOT_COVERED = Set.of("signatures");

    private final byte[] bytes;

    private CanonicalForm(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The form of any JSON text that keeps the text rules of the format: no member twice, and no numbers but integers.
     *
     * @throws InvalidMessageException where it does not, because it then has no form that is the same in all
     *     implementations
     */
    public static CanonicalForm of(byte[] json) {
        return of(json, Limits.standard());
    }

    /**
     * The same within other limits.
     *
     * @throws InvalidMessageException where the text breaks these rules or exceeds a limit
     */
    public static CanonicalForm of(byte[] json, Limits limits) {
        return of(json, Set.of(), limits);
    }

    /**
     * The form of a message that was received as text, of any version, without the member {@code signatures}. Only the
     * text rules are checked.
     *
     * @throws InvalidMessageException where the text breaks these rules
     */
    public static CanonicalForm ofMessage(byte[] json) {
        return ofMessage(json, Limits.standard());
    }

    /**
     * The same within other limits.
     *
     * @throws InvalidMessageException where the text breaks these rules or exceeds a limit
     */
    public static CanonicalForm ofMessage(byte[] json, Limits limits) {
        return of(json, NOT_COVERED, limits);
    }

    /**
     * The form of a message as it is written: for a message that was read tolerantly and is unchanged, the form of the
     * text that was read.
     *
     * @throws InvalidMessageException where the message has not the right shape, was changed and would lose members
     *     that are not known here, or is of a newer version and its text was not kept
     */
    public static CanonicalForm of(Message<?> message) {
        try {
            MessageCodec.check(new ObjectCheck(Limits.standard()), message);
        } catch (Defect defect) {
            throw new InvalidMessageException(Problems.of(List.of(defect.problem())));
        }
        Optional<byte[]> text = KeptText.unchanged(message);
        if (text.isEmpty() && message.isIncomplete()) {
            throw new InvalidMessageException(Problems.of(KeptText.losses(message, Limits.standard())));
        }
        return ofMessage(text.orElseGet(() -> MessageCodec.write(message)), Limits.standard());
    }

    private static CanonicalForm of(byte[] json, Set<String> leftOut, Limits limits) {
        if (json.length > limits.documentBytes()) {
            throw new InvalidMessageException(Problems.of(
                    List.of(Problem.of(CoreProblem.DOCUMENT_TOO_LARGE, "", String.valueOf(limits.documentBytes())))));
        }
        try {
            return new CanonicalForm(CanonicalText.of(json, leftOut, limits));
        } catch (Defect defect) {
            throw new InvalidMessageException(
                    Problems.of(Locator.locate(json, TextDefects.of(json, limits), List.of())));
        }
    }

    /** The bytes, UTF-8; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The digest of the bytes by SHA-256. */
    public Digest digest() {
        return digest(Digest.Algorithm.SHA_256);
    }

    /** The digest of the bytes. */
    public Digest digest(Digest.Algorithm algorithm) {
        return Digest.of(algorithm, bytes);
    }

    /** Whether a digest, by whichever algorithm, is that of this form. */
    public boolean hasDigest(Digest digest) {
        return digest.isOf(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalForm that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The text. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
