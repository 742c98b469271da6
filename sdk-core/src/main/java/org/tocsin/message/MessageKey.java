package org.tocsin.message;

import java.util.Comparator;
import org.tocsin.code.Realm;

/**
 * The key of a message, which is the same for all its revisions: the party that sends it, its realm and its identifier.
 * What another party sends under the same identifier, or the same party in another realm, is another message. Clause:
 * <a href="{@docRoot}/clauses.html#message-key">message-key</a>.
 *
 * @param party the party of the originator, whichever of its offices
 * @param realm the realm
 * @param id the identifier
 */
public record MessageKey(PartyCode party, Realm realm, MessageId id) implements Comparable<MessageKey> {

    private static final Comparator<MessageKey> ORDER = Comparator.comparing(MessageKey::id)
            .thenComparing(MessageKey::party)
            .thenComparing(MessageKey::realm);

    /** The key of the message with this header. */
    public static MessageKey of(Header header) {
        return new MessageKey(header.originator().party(), header.realm(), header.id());
    }

    /**
     * Orders by identifier, party and realm, so that a map stays fast even with keys that were made to have equal hash
     * codes.
     */
    @Override
    public int compareTo(MessageKey other) {
        return ORDER.compare(this, other);
    }

    /** The key for people: {@code XA actual 0b8f…}. */
    @Override
    public String toString() {
        return party + " " + realm.code() + " " + id;
    }
}
