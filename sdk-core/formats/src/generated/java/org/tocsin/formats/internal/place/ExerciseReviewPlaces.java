// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ExerciseKind;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExerciseMeasurement;
import org.tocsin.message.exercise.ExerciseReview;
import org.tocsin.message.exercise.ObjectiveResult;
import org.tocsin.message.exercise.PlanTest;

/** The places of a {@link ExerciseReview}. */
public final class ExerciseReviewPlaces {

    public static final Place<ExerciseReview, ExerciseId> ID =
            new Place<>("id");

    public static final Place<ExerciseReview, String> NAME =
            new Place<>("name");

    public static final Place<ExerciseReview, ExerciseKind> KIND =
            new Place<>("kind");

    public static final Place<ExerciseReview, PartialTime> STARTED =
            new Place<>("started");

    public static final Place<ExerciseReview, PartialTime> ENDED =
            new Place<>("ended");

    public static final Place<ExerciseReview, Text> SCENARIO =
            new Place<>("scenario");

    public static final ListPlace<ExerciseReview, ObjectiveResult> OBJECTIVES =
            new ListPlace<>("objectives", 32);

    public static final ListPlace<ExerciseReview, PlanTest> PLANS_TESTED =
            new ListPlace<>("plansTested", 32);

    public static final ListPlace<ExerciseReview, ExerciseMeasurement> FIGURES =
            new ListPlace<>("figures", 64);

    private ExerciseReviewPlaces() {}
}
