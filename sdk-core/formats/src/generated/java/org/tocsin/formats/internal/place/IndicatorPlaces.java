// Generated from common/indicator.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Confidence;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.Pap;
import org.tocsin.code.Tlp;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Sighting;
import org.tocsin.message.Timestamp;

/** The places of a {@link Indicator}. */
public final class IndicatorPlaces {

    public static final Place<Indicator, IndicatorKind> KIND =
            new Place<>("kind");

    public static final Place<Indicator, String> VALUE =
            new Place<>("value");

    public static final Place<Indicator, IndicatorUse> USE =
            new Place<>("use");

    public static final Place<Indicator, PartialTime> FIRST_SEEN =
            new Place<>("firstSeen");

    public static final Place<Indicator, PartialTime> LAST_SEEN =
            new Place<>("lastSeen");

    public static final ListPlace<Indicator, Sighting> SIGHTINGS =
            new ListPlace<>("sightings", 16);

    public static final Place<Indicator, Timestamp> VALID_FROM =
            new Place<>("validFrom");

    public static final Place<Indicator, Timestamp> VALID_UNTIL =
            new Place<>("validUntil");

    public static final Place<Indicator, IndicatorRole> ROLE =
            new Place<>("role");

    public static final Place<Indicator, Confidence> CONFIDENCE =
            new Place<>("confidence");

    public static final Place<Indicator, Tlp> TLP =
            new Place<>("tlp");

    public static final Place<Indicator, Pap> PAP =
            new Place<>("pap");

    private IndicatorPlaces() {}
}
