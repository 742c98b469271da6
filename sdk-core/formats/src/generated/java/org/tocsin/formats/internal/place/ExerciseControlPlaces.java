// Generated from types/exercise-control.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ExerciseAction;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseControl;

/** The places of a {@link ExerciseControl}. */
public final class ExerciseControlPlaces {

    public static final Place<ExerciseControl, ExerciseAction> ACTION =
            new Place<>("action");

    public static final Place<ExerciseControl, ExerciseId> EXERCISE =
            new Place<>("exercise");

    public static final Place<ExerciseControl, Timestamp> EFFECTIVE_AT =
            new Place<>("effectiveAt");

    public static final Place<ExerciseControl, Timestamp> RESUME_BY =
            new Place<>("resumeBy");

    public static final Place<ExerciseControl, Text> REASON =
            new Place<>("reason");

    public static final Place<ExerciseControl, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private ExerciseControlPlaces() {}
}
