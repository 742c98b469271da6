// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.EmergencyPlanKind;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.PlanUnderTest;

/** The places of a {@link PlanUnderTest}. */
public final class PlanUnderTestPlaces {

    public static final Place<PlanUnderTest, EmergencyPlanKind> KIND =
            new Place<>("kind");

    public static final Place<PlanUnderTest, Text> TITLE =
            new Place<>("title");

    public static final Place<PlanUnderTest, PartyCode> PARTY =
            new Place<>("party");

    private PlanUnderTestPlaces() {}
}
