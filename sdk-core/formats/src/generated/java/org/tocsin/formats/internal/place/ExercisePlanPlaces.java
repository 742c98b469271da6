// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ExerciseKind;
import org.tocsin.code.ResponseCapability;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.LocalMarker;
import org.tocsin.message.exercise.ExerciseEventList;
import org.tocsin.message.exercise.ExerciseObjective;
import org.tocsin.message.exercise.ExerciseParticipant;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.ExerciseRule;
import org.tocsin.message.exercise.ExerciseWindow;
import org.tocsin.message.exercise.PlanUnderTest;
import org.tocsin.message.exercise.SimulatedParty;

/** The places of a {@link ExercisePlan}. */
public final class ExercisePlanPlaces {

    public static final Place<ExercisePlan, ExerciseId> EXERCISE =
            new Place<>("exercise");

    public static final Place<ExercisePlan, String> NAME =
            new Place<>("name");

    public static final Place<ExercisePlan, ExerciseKind> KIND =
            new Place<>("kind");

    public static final Place<ExercisePlan, ExerciseWindow> WINDOW =
            new Place<>("window");

    public static final Place<ExercisePlan, String> MARKER =
            new Place<>("marker");

    public static final ListPlace<ExercisePlan, LocalMarker> LOCAL_MARKERS =
            new ListPlace<>("localMarkers", 32);

    public static final Place<ExercisePlan, String> REAL_EVENT_PHRASE =
            new Place<>("realEventPhrase");

    public static final Place<ExercisePlan, String> STOP_PHRASE =
            new Place<>("stopPhrase");

    public static final ListPlace<ExercisePlan, ExerciseParticipant> PARTICIPANTS =
            new ListPlace<>("participants", 200);

    public static final ListPlace<ExercisePlan, SimulatedParty> SIMULATED_PARTIES =
            new ListPlace<>("simulatedParties", 32);

    public static final ListPlace<ExercisePlan, ExerciseObjective> OBJECTIVES =
            new ListPlace<>("objectives", 32);

    public static final ListPlace<ExercisePlan, ResponseCapability> CAPABILITIES =
            new ListPlace<>("capabilities", 64);

    public static final ListPlace<ExercisePlan, PlanUnderTest> PLANS_TESTED =
            new ListPlace<>("plansTested", 32);

    public static final ListPlace<ExercisePlan, ExerciseRule> RULES =
            new ListPlace<>("rules", 64);

    public static final Place<ExercisePlan, ExerciseEventList> EVENT_LIST =
            new Place<>("eventList");

    public static final Place<ExercisePlan, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private ExercisePlanPlaces() {}
}
