// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.directory.ListedParty;

/** The places of a {@link ListedParty}. */
public final class ListedPartyPlaces {

    public static final Place<ListedParty, PartyCode> CODE =
            new Place<>("code");

    public static final Place<ListedParty, Text> NAME =
            new Place<>("name");

    private ListedPartyPlaces() {}
}
