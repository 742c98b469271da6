// Generated from types/response.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.KeptPreservation;

/** The places of a {@link KeptPreservation}. */
public final class KeptPreservationPlaces {

    public static final Place<KeptPreservation, Timestamp> UNTIL =
            new Place<>("until");

    public static final Place<KeptPreservation, String> REFERENCE =
            new Place<>("reference");

    private KeptPreservationPlaces() {}
}
