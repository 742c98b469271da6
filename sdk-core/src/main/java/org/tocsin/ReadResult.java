package org.tocsin;

import java.util.List;
import java.util.Locale;
import org.tocsin.code.Realm;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** The result of reading a text: a message, a message of a realm that the reader is not for, or problems only. */
public sealed interface ReadResult {

    /**
     * All problems, errors and warnings. An accepted message has no error; each of the other results has at least one.
     */
    Problems problems();

    /** The bytes that were read, unchanged, so that a relay can pass them on. The array is not copied. */
    byte[] original();

    /**
     * The message.
     *
     * @throws InvalidMessageException where the text was refused or is of another realm
     */
    Message<?> orElseThrow();

    /**
     * The message, with a body of this type.
     *
     * @throws InvalidMessageException where the text was refused, is of another realm, or is a message of another type
     */
    default <B extends Body> Message<B> orElseThrow(Class<B> type) {
        return orElseThrow()
                .narrowTo(type)
                .orElseThrow(() -> new InvalidMessageException(
                        Problems.of(List.of(Problem.of(CoreProblem.PATTERN_NOT_MATCHED, "/type", code(type))))));
    }

    /** The type of message that has such a body; the class of a body is named after the type. */
    private static String code(Class<? extends Body> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * A valid message of a realm that the reader is for.
     *
     * @param message the message
     * @param problems warnings
     * @param original the bytes that it was read from
     */
    record Accepted(Message<?> message, Problems problems, byte[] original) implements ReadResult {

        @Override
        public Message<?> orElseThrow() {
            return message;
        }
    }

    /**
     * A message without other errors, of a realm that the reader is not for; its content is not given.
     *
     * @param realm the realm it is of
     * @param problems the error {@code TOC-EXR-012}, which says so, and warnings
     * @param original the bytes that it was read from
     */
    record OtherRealm(Realm realm, Problems problems, byte[] original) implements ReadResult {

        /** Always throws: the message is valid, but not for this reader. */
        @Override
        public Message<?> orElseThrow() {
            throw new InvalidMessageException(problems);
        }
    }

    /**
     * A text that is no valid message.
     *
     * @param problems what is wrong
     * @param original the bytes that were read
     */
    record Refused(Problems problems, byte[] original) implements ReadResult {

        @Override
        public Message<?> orElseThrow() {
            throw new InvalidMessageException(problems);
        }
    }
}
