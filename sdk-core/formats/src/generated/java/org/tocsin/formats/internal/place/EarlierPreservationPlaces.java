// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.MessageId;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.EarlierPreservation;

/** The places of a {@link EarlierPreservation}. */
public final class EarlierPreservationPlaces {

    public static final Place<EarlierPreservation, MessageId> REQUEST =
            new Place<>("request");

    public static final Place<EarlierPreservation, String> REFERENCE =
            new Place<>("reference");

    public static final Place<EarlierPreservation, Timestamp> UNTIL =
            new Place<>("until");

    private EarlierPreservationPlaces() {}
}
