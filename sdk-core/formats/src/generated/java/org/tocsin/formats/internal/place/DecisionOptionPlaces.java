// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.incident.DecisionOption;

/** The places of a {@link DecisionOption}. */
public final class DecisionOptionPlaces {

    public static final Place<DecisionOption, Text> TEXT =
            new Place<>("text");

    public static final Place<DecisionOption, Text> CONSEQUENCES =
            new Place<>("consequences");

    public static final Place<DecisionOption, Boolean> RECOMMENDED =
            new Place<>("recommended");

    private DecisionOptionPlaces() {}
}
