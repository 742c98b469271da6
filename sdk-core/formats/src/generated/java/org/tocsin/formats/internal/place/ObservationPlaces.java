// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.Observation;

/** The places of a {@link Observation}. */
public final class ObservationPlaces {

    public static final Place<Observation, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<Observation, Sector> SECTOR =
            new Place<>("sector");

    public static final Place<Observation, Quantity> QUANTITY =
            new Place<>("quantity");

    public static final Place<Observation, PartialTime> AS_OF =
            new Place<>("asOf");

    private ObservationPlaces() {}
}
