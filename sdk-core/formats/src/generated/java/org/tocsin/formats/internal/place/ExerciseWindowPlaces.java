// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseWindow;

/** The places of a {@link ExerciseWindow}. */
public final class ExerciseWindowPlaces {

    public static final Place<ExerciseWindow, Timestamp> STARTS_AT =
            new Place<>("startsAt");

    public static final Place<ExerciseWindow, Timestamp> ENDS_AT =
            new Place<>("endsAt");

    private ExerciseWindowPlaces() {}
}
