// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.cooperation.ProgressTimeFrame;

/** The places of a {@link ProgressTimeFrame}. */
public final class ProgressTimeFramePlaces {

    public static final Place<ProgressTimeFrame, PartialTime> FROM =
            new Place<>("from");

    public static final Place<ProgressTimeFrame, PartialTime> UNTIL =
            new Place<>("until");

    private ProgressTimeFramePlaces() {}
}
