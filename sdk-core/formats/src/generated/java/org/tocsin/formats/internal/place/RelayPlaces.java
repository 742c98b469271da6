// Generated from common/relay.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.PocRole;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Relay;

/** The places of a {@link Relay}. */
public final class RelayPlaces {

    public static final Place<Relay, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<Relay, PocRole> ROLE =
            new Place<>("role");

    private RelayPlaces() {}
}
