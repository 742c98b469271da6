// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.TimeLimitUnit;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.directory.TimeLimit;

/** The places of a {@link TimeLimit}. */
public final class TimeLimitPlaces {

    public static final Place<TimeLimit, Integer> VALUE =
            new Place<>("value");

    public static final Place<TimeLimit, TimeLimitUnit> UNIT =
            new Place<>("unit");

    private TimeLimitPlaces() {}
}
