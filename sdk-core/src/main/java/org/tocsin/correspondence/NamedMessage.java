package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.member.MeaningWalk;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;

/**
 * A message as another one names it.
 *
 * @param pointer where it is named, as a JSON pointer (RFC 6901)
 * @param id its identifier
 * @param revision which revision is meant; null where none is named
 * @param type its type; null where it is not given
 * @param digest the digest of its canonical form, as it is written; null where it is not given
 */
public record NamedMessage(
        String pointer,
        MessageId id,
        @Nullable Long revision,
        @Nullable MessageType type,
        @Nullable String digest) {

    /** A message of which neither type nor digest is given. */
    public NamedMessage(String pointer, MessageId id, @Nullable Long revision) {
        this(pointer, id, revision, null, null);
    }

    /** The messages that a message names, in the order of its members. */
    public static List<NamedMessage> in(Message<?> message) {
        List<NamedMessage> named = new ArrayList<>();
        MeaningWalk.each(
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
