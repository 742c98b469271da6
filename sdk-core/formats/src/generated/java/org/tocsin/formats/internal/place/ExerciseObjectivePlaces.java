// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExerciseObjective;

/** The places of a {@link ExerciseObjective}. */
public final class ExerciseObjectivePlaces {

    public static final Place<ExerciseObjective, String> OBJECTIVE =
            new Place<>("objective");

    public static final Place<ExerciseObjective, Text> TEXT =
            new Place<>("text");

    private ExerciseObjectivePlaces() {}
}
