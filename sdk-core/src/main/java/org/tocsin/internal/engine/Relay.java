package org.tocsin.internal.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.codec.KeptText;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.message.Message;
import org.tocsin.message.OriginalText;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** Keeps the content of a message that this version does not know, so that reading and writing loses nothing. */
final class Relay {

    private Relay() {}

    /**
     * The message that was read, together with its text if that may have more content than the message object, or
     * another spelling.
     */
    static Message<?> keeping(Message<?> message, byte[] json, List<Problem> found, ReadMode mode) {
        boolean keeps = message.header().tocsin().isNewer()
                || (mode != ReadMode.STRICT && found.stream().anyMatch(Relay::isReadOtherwise));
        return keeps ? message.withOriginal(OriginalText.of(json, unknownMembers(found))) : message;
    }

    private static boolean isReadOtherwise(Problem found) {
        return found.code() == CoreProblem.DEPRECATED_CODE
                || (found.code() == CoreProblem.UNREGISTERED_CODE
                        && found.pointer().equals("/type"));
    }

    private static List<String> unknownMembers(List<Problem> found) {
        return found.stream()
                .filter(each -> each.code() == CoreProblem.UNKNOWN_MEMBER)
                .map(Problem::pointer)
                .toList();
    }

    /**
     * The kept text of a message, to be written in its place; null for a message without one, which is written like any
     * other.
     *
     * @throws InvalidMessageException where the text is not valid here, or members would be lost by writing the message
     */
    static byte @Nullable [] text(MessageEngine engine, Message<?> message) {
        if (message.original().isKept()) {
            byte[] json = message.original().bytes();
            MessageEngine.Outcome again = engine.read(json, ReadMode.TOLERANT, false);
            if (!again.problems().valid()) {
                throw new InvalidMessageException(again.problems());
            }
            if (message.equals(again.message())) {
                return json;
            }
        }
        if (message.isIncomplete()) {
            throw new InvalidMessageException(Problems.of(KeptText.losses(message, engine.limits())));
        }
        return null;
    }
}
