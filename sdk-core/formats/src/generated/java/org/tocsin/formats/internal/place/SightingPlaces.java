// Generated from common/sighting.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Sighting;
import org.tocsin.message.Text;

/** The places of a {@link Sighting}. */
public final class SightingPlaces {

    public static final Place<Sighting, Long> COUNT =
            new Place<>("count");

    public static final Place<Sighting, PartialTime> FIRST_SEEN =
            new Place<>("firstSeen");

    public static final Place<Sighting, PartialTime> LAST_SEEN =
            new Place<>("lastSeen");

    public static final Place<Sighting, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<Sighting, Sector> SECTOR =
            new Place<>("sector");

    public static final Place<Sighting, Text> PLACE =
            new Place<>("place");

    private SightingPlaces() {}
}
