package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.member.MemberWalk;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;

/**
 * A message as another one names it.
 *
 * @param pointer where it is named, as a JSON pointer (RFC 6901)
 * @param id its identifier
 * @param revision which revision is meant; null where none is named
 * @param type the type that it is said to have; null where none is said
 * @param digest the digest that its canonical form is said to have, as it is written; null where none is said
 */
public record NamedMessage(
        String pointer,
        MessageId id,
        @Nullable Long revision,
        @Nullable MessageType type,
        @Nullable String digest) {

    private static final String ANSWERED = "/inReplyTo/id";

    /** The message that this one answers; empty where it is no answer. */
    public static Optional<NamedMessage> answeredBy(Message<?> message) {
        InReplyTo answered = message.header().inReplyTo();
        return answered == null
                ? Optional.empty()
                : Optional.of(new NamedMessage(
                        ANSWERED, answered.id(), answered.revision(), answered.type(), answered.digest()));
    }

    /** The message that a reference names. */
    public static NamedMessage of(MessageReference reference, int index) {
        return new NamedMessage(
                "/references/" + index + "/id", reference.id(), reference.revision(), null, reference.digest());
    }

    /** Whether it is named because it is answered. */
    public boolean isAnswered() {
        return pointer.equals(ANSWERED);
    }

    /** The messages that a message names, in the order of its members. */
    public static List<NamedMessage> allIn(Message<?> message) {
        List<NamedMessage> named = new ArrayList<>();
        MemberWalk.each(
                message,
                Set.of(Meaning.MESSAGE),
                (place, id) -> named.add(new NamedMessage(
                        place.pointer(),
                        (MessageId) id,
                        place.beside(Long.class),
                        place.beside(MessageType.class),
                        place.beside(String.class))));
        return named;
    }
}
