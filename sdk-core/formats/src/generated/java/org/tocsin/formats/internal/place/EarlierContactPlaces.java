// Generated from types/mitigation-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Intermediary;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.request.EarlierContact;

/** The places of a {@link EarlierContact}. */
public final class EarlierContactPlaces {

    public static final Place<EarlierContact, Intermediary> WHOM =
            new Place<>("whom");

    public static final Place<EarlierContact, Text> NAME =
            new Place<>("name");

    public static final Place<EarlierContact, PartialTime> AT =
            new Place<>("at");

    public static final Place<EarlierContact, Text> TEXT =
            new Place<>("text");

    private EarlierContactPlaces() {}
}
