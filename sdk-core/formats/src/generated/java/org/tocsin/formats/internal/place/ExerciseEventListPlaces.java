// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExerciseEvent;
import org.tocsin.message.exercise.ExerciseEventList;

/** The places of a {@link ExerciseEventList}. */
public final class ExerciseEventListPlaces {

    public static final Place<ExerciseEventList, Text> SCENARIO =
            new Place<>("scenario");

    public static final ListPlace<ExerciseEventList, ExerciseEvent> EVENTS =
            new ListPlace<>("events", 500);

    private ExerciseEventListPlaces() {}
}
