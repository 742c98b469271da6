// Generated from common/time-period.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.TimePeriod;

/** The places of a {@link TimePeriod}. */
public final class TimePeriodPlaces {

    public static final Place<TimePeriod, PartialTime> FROM =
            new Place<>("from");

    public static final Place<TimePeriod, PartialTime> UNTIL =
            new Place<>("until");

    private TimePeriodPlaces() {}
}
