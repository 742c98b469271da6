// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.CostSharing;
import org.tocsin.code.CoveredCost;
import org.tocsin.code.ParticipantPriority;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Money;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityCost;

/** The places of a {@link ActivityCost}. */
public final class ActivityCostPlaces {

    public static final Place<ActivityCost, CostSharing> SHARING =
            new Place<>("sharing");

    public static final Place<ActivityCost, Money> FEE =
            new Place<>("fee");

    public static final ListPlace<ActivityCost, CoveredCost> COVERED =
            new ListPlace<>("covered", 16);

    public static final ListPlace<ActivityCost, ParticipantPriority> COVERED_FOR =
            new ListPlace<>("coveredFor", 16);

    public static final Place<ActivityCost, Text> TEXT =
            new Place<>("text");

    private ActivityCostPlaces() {}
}
