// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.DecisionNeeded;
import org.tocsin.message.incident.DecisionOption;

/** The places of a {@link DecisionNeeded}. */
public final class DecisionNeededPlaces {

    public static final Place<DecisionNeeded, Text> QUESTION =
            new Place<>("question");

    public static final Place<DecisionNeeded, Text> DECIDER =
            new Place<>("decider");

    public static final Place<DecisionNeeded, Timestamp> BY =
            new Place<>("by");

    public static final ListPlace<DecisionNeeded, DecisionOption> OPTIONS =
            new ListPlace<>("options", 16);

    public static final Place<DecisionNeeded, Text> OTHERWISE =
            new Place<>("otherwise");

    private DecisionNeededPlaces() {}
}
