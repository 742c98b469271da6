package org.tocsin.directory;

import java.util.UUID;
import org.tocsin.message.EntryId;
import org.tocsin.message.Header;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;

/**
 * An identifier together with the party that gave it, so that identifiers of different parties never conflict. It is
 * comparable so that identifiers made to collide do not slow a map down.
 */
record OwnedId(String party, UUID id) implements Comparable<OwnedId> {

    static OwnedId of(PartyCode party, MessageId id) {
        return new OwnedId(party.toString(), id.uuid());
    }

    static OwnedId of(PartyCode party, EntryId id) {
        return new OwnedId(party.toString(), id.uuid());
    }

    /** The identifier of a message, owned by whom it speaks for. */
    static OwnedId of(Header header) {
        return of(header.originator().party(), header.id());
    }

    @Override
    public int compareTo(OwnedId other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : party.compareTo(other.party);
    }
}
