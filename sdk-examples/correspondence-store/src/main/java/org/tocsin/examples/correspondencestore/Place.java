package org.tocsin.examples.correspondencestore;

import java.util.Comparator;
import org.tocsin.code.Realm;
import org.tocsin.message.Header;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;

/**
 * Where a message lies in a store, and what it is named there. Of a damaged one a name may be missing, and is empty then,
 * or wrong.
 *
 * @param row which one of the store it is: the first that was kept is 1
 * @param party the party that sent it
 * @param realm the realm that it was sent in
 * @param id its identifier
 * @param revision its revision
 */
public record Place(long row, String party, String realm, String id, long revision) {

    /** In the order in which messages were kept. */
    static final Comparator<Place> BY_ROW = Comparator.comparingLong(Place::row);

    /** By message and then by revision; texts of one revision in the order in which they were kept. */
    static final Comparator<Place> BY_NAME =
            Comparator.comparing(Place::key).thenComparingLong(Place::revision).thenComparingLong(Place::row);

    static Place of(long row, Header header) {
        return new Place(
                row,
                header.originator().party().toString(),
                header.realm().code(),
                header.id().toString(),
                header.revisionOrDefault());
    }

    /** The key of a message that is not damaged. */
    private MessageKey key() {
        return new MessageKey(PartyCode.of(party), Realm.list().find(realm).orElseThrow(), MessageId.of(id));
    }

    /** A message of which no more is known. */
    static Place unnamed(long row) {
        return new Place(row, "", "", "", 0);
    }

    boolean names(Header header) {
        return equals(of(row, header));
    }

    /** The place in words. */
    @Override
    public String toString() {
        return "message " + row
                + (id.isEmpty()
                        ? ""
                        : " (identifier " + id + ", revision " + revision + ", of party " + party + ", realm " + realm
                                + ")");
    }
}
