// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.cooperation.PositionCount;

/** The places of a {@link PositionCount}. */
public final class PositionCountPlaces {

    public static final Place<PositionCount, Integer> SUPPORTS =
            new Place<>("supports");

    public static final Place<PositionCount, Integer> OBJECTS =
            new Place<>("objects");

    public static final Place<PositionCount, Integer> ABSTAINS =
            new Place<>("abstains");

    public static final Place<PositionCount, Integer> NO_POSITION =
            new Place<>("noPosition");

    private PositionCountPlaces() {}
}
