// Generated from common/exercise-reference.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.LocalMarker;

/** The places of a {@link ExerciseReference}. */
public final class ExerciseReferencePlaces {

    public static final Place<ExerciseReference, ExerciseId> ID =
            new Place<>("id");

    public static final Place<ExerciseReference, String> MARKER =
            new Place<>("marker");

    public static final ListPlace<ExerciseReference, LocalMarker> LOCAL_MARKERS =
            new ListPlace<>("localMarkers", 32);

    public static final Place<ExerciseReference, String> INJECT =
            new Place<>("inject");

    private ExerciseReferencePlaces() {}
}
