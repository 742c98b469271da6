package org.tocsin.message;

import org.tocsin.code.Realm;

/**
 * What makes a message, over all its revisions, one message: who sent it, in which realm, under which identifier. What
 * another party sends under the same identifier is another message. Clause: <i>revisions</i>.
 *
 * @param party the party that sent it
 * @param realm the realm that it was sent in
 * @param id its identifier
 */
public record MessageKey(PartyCode party, Realm realm, MessageId id) implements Comparable<MessageKey> {

    /** By identifier, party and realm. */
    @Override
    public int compareTo(MessageKey other) {
        return (id + " " + party + " " + realm.ordinal())
                .compareTo(other.id + " " + other.party + " " + other.realm.ordinal());
    }
}
