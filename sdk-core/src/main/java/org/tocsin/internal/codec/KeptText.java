package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Pointers;
import org.tocsin.message.Message;
import org.tocsin.message.OriginalText;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/**
 * The original text of a message, kept where it has more content than the message object, and the test whether the
 * message is unchanged since.
 */
public final class KeptText {

    /** Practically no limits, because the text was checked against those of the host when it was first read. */
    private static final Limits LIMITS = Limits.standard()
            .withDocumentBytes(Integer.MAX_VALUE)
            .withDepth(1_000)
            .withStringLength(Integer.MAX_VALUE)
            .withNameLength(Integer.MAX_VALUE)
            .withNumberDigits(Integer.MAX_VALUE)
            .withArrayElements(Integer.MAX_VALUE)
            .withTokens(Integer.MAX_VALUE);

    private KeptText() {}

    /** The message that a kept text holds; empty where none is kept. */
    public static Optional<Message<?>> read(OriginalText original) {
        if (!original.isKept()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MessageCodec.read(JsonInput.of(original.bytes(), LIMITS, ReadMode.TOLERANT))
                    .withOriginal(original));
        } catch (Defect noMessage) {
            return Optional.empty();
        }
    }

    /** The kept text of a message that was not changed since it was read; empty for any other. */
    public static Optional<byte[]> unchanged(Message<?> message) {
        return read(message.original())
                .filter(message::equals)
                .map(read -> read.original().bytes());
    }

    /**
     * The canonical form of a kept text.
     *
     * @param leftOut names of members of the outermost object that are left out
     * @throws Defect where the text is not sound, which cannot happen for a text that a reader accepted
     */
    public static byte[] canonical(OriginalText original, Set<String> leftOut) {
        return CanonicalText.of(original.bytes(), leftOut, LIMITS);
    }

    /**
     * What would be lost if the message were written from its object and not as its kept text: a problem for each
     * unknown member, or a single one if these cannot be determined; at most as many as are reported. Empty where
     * nothing is lost.
     */
    public static List<Problem> losses(Message<?> message, Limits limits) {
        if (!message.isIncomplete()) {
            return List.of();
        }
        if (!message.original().isKept()) {
            return List.of(Problem.of(
                    CoreProblem.NEWER_VERSION_WITHOUT_TEXT,
                    "/tocsin",
                    message.header().tocsin().toString()));
        }
        List<String> members = message.original().unknownMembers();
        List<Problem> losses = new ArrayList<>();
        for (String pointer : members.subList(0, Math.min(members.size(), limits.problems()))) {
            String name = pointer.substring(pointer.lastIndexOf('/') + 1);
            losses.add(Problem.of(CoreProblem.UNKNOWN_MEMBER_NOT_WRITTEN, pointer, Pointers.unescape(name)));
        }
        if (members.size() > limits.problems()) {
            losses.add(Problem.of(CoreProblem.PROBLEMS_NOT_ALL_LISTED, "", String.valueOf(limits.problems())));
        }
        return losses;
    }
}
