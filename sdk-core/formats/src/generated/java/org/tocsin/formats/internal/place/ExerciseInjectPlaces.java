// Generated from types/exercise-inject.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.InjectKind;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseInject;

/** The places of a {@link ExerciseInject}. */
public final class ExerciseInjectPlaces {

    public static final Place<ExerciseInject, InjectKind> KIND =
            new Place<>("kind");

    public static final Place<ExerciseInject, Text> SIMULATED_SOURCE =
            new Place<>("simulatedSource");

    public static final Place<ExerciseInject, Timestamp> SCENARIO_AT =
            new Place<>("scenarioAt");

    public static final Place<ExerciseInject, Text> TEXT =
            new Place<>("text");

    public static final Place<ExerciseInject, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private ExerciseInjectPlaces() {}
}
