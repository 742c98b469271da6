// Generated from common/partial-time.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Certainty;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;

/** The places of a {@link PartialTime}. */
public final class PartialTimePlaces {

    public static final Place<PartialTime, PartialTimestamp> AT =
            new Place<>("at");

    public static final Place<PartialTime, Certainty> CERTAINTY =
            new Place<>("certainty");

    private PartialTimePlaces() {}
}
