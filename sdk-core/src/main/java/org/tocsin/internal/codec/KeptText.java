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
 * The text that a message came in, where the text says more than the message, and whether the message is unchanged
 * since.
 */
public final class KeptText {

    /** Whoever read the text first had limits of their own, and it passed them. */
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

    /** The kept text of a message of which nothing was changed since it was read; empty for any other. */
    public static Optional<byte[]> unchanged(Message<?> message) {
        return read(message.original())
                .filter(message::equals)
                .map(read -> read.original().bytes());
    }

    /**
     * The canonical form of a kept text.
     *
     * @param leftOut names of members of the outermost object that are left out
     * @throws Defect where the text is not sound, which none is that a reader took
     */
    public static byte[] canonical(OriginalText original, Set<String> leftOut) {
        return CanonicalText.of(original.bytes(), leftOut, LIMITS);
    }

    /**
     * What writing the message otherwise than as its text would lose: a problem for each member that is not known, or the one that
     * nobody can tell; no more than are reported. Empty where nothing is lost.
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
