// Generated from common/stated-condition.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.Text;

/** The places of a {@link StatedCondition}. */
public final class StatedConditionPlaces {

    public static final Place<StatedCondition, Text> TEXT =
            new Place<>("text");

    private StatedConditionPlaces() {}
}
