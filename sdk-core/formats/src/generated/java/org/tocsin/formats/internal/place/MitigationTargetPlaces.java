// Generated from types/mitigation-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.TransportProtocol;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.request.MitigationTarget;

/** The places of a {@link MitigationTarget}. */
public final class MitigationTargetPlaces {

    public static final Place<MitigationTarget, IndicatorKind> KIND =
            new Place<>("kind");

    public static final Place<MitigationTarget, String> VALUE =
            new Place<>("value");

    public static final Place<MitigationTarget, Integer> PORT =
            new Place<>("port");

    public static final Place<MitigationTarget, TransportProtocol> PROTOCOL =
            new Place<>("protocol");

    public static final Place<MitigationTarget, IndicatorRole> ROLE =
            new Place<>("role");

    public static final Place<MitigationTarget, PartialTime> FIRST_SEEN =
            new Place<>("firstSeen");

    public static final Place<MitigationTarget, PartialTime> LAST_SEEN =
            new Place<>("lastSeen");

    public static final ListPlace<MitigationTarget, MeasureCode> WISHED_MEASURES =
            new ListPlace<>("wishedMeasures", 16);

    public static final ListPlace<MitigationTarget, String> EVIDENCE =
            new ListPlace<>("evidence", 16);

    public static final Place<MitigationTarget, Text> TEXT =
            new Place<>("text");

    private MitigationTargetPlaces() {}
}
