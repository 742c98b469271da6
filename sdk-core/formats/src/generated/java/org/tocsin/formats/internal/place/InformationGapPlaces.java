// Generated from common/information-gap.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/** The places of a {@link InformationGap}. */
public final class InformationGapPlaces {

    public static final Place<InformationGap, Text> TEXT =
            new Place<>("text");

    public static final Place<InformationGap, Timestamp> NEXT_BY =
            new Place<>("nextBy");

    private InformationGapPlaces() {}
}
