// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.EmergencyPlanKind;
import org.tocsin.code.PlanTestResult;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.PlanTest;

/** The places of a {@link PlanTest}. */
public final class PlanTestPlaces {

    public static final Place<PlanTest, EmergencyPlanKind> KIND =
            new Place<>("kind");

    public static final Place<PlanTest, Text> TITLE =
            new Place<>("title");

    public static final Place<PlanTest, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<PlanTest, PlanTestResult> RESULT =
            new Place<>("result");

    public static final Place<PlanTest, Text> REMARK =
            new Place<>("remark");

    private PlanTestPlaces() {}
}
