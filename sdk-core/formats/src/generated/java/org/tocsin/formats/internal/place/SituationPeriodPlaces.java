// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.SituationPeriod;

/** The places of a {@link SituationPeriod}. */
public final class SituationPeriodPlaces {

    public static final Place<SituationPeriod, Timestamp> FROM =
            new Place<>("from");

    public static final Place<SituationPeriod, Timestamp> UNTIL =
            new Place<>("until");

    private SituationPeriodPlaces() {}
}
