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

/** Sees to it that nothing vanishes between reading and writing of what this version does not know of a message. */
final class Relay {

    private Relay() {}

    /** The message that was read, with its text where that may say more than the message, or says it in another spelling. */
    static Message<?> keeping(Message<?> message, byte[] json, List<Problem> found, ReadMode mode) {
        boolean keeps = message.header().tocsin().isNewer()
                || (mode == ReadMode.TOLERANT && found.stream().anyMatch(Relay::isReadOtherwise));
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
     * What is written of a message whose text was kept: the text. Null for a message of which all is known, which is written
     * like any other.
     *
     * @throws InvalidMessageException where the text is not valid here, or writing the message would lose members
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
