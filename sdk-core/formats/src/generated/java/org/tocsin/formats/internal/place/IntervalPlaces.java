// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.IntervalEnd;
import org.tocsin.code.TimeUnit;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.incident.Interval;

/** The places of a {@link Interval}. */
public final class IntervalPlaces {

    public static final Place<Interval, IntervalEnd> TO =
            new Place<>("to");

    public static final Place<Interval, Long> VALUE =
            new Place<>("value");

    public static final Place<Interval, TimeUnit> UNIT =
            new Place<>("unit");

    private IntervalPlaces() {}
}
