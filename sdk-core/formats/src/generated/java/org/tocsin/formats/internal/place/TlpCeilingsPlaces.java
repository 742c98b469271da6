// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Tlp;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.directory.TlpCeilings;

/** The places of a {@link TlpCeilings}. */
public final class TlpCeilingsPlaces {

    public static final Place<TlpCeilings, Tlp> SENT =
            new Place<>("sent");

    public static final Place<TlpCeilings, Tlp> ACCEPTED =
            new Place<>("accepted");

    private TlpCeilingsPlaces() {}
}
