// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseReview;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.incident.Victims;

/** The places of a {@link LessonsLearnt}. */
public final class LessonsLearntPlaces {

    public static final ListPlace<LessonsLearnt, IncidentId> INCIDENTS =
            new ListPlace<>("incidents", 16);

    public static final Place<LessonsLearnt, ExerciseReview> EXERCISE =
            new Place<>("exercise");

    public static final Place<LessonsLearnt, Text> SUMMARY =
            new Place<>("summary");

    public static final Place<LessonsLearnt, Victims> VICTIMS =
            new Place<>("victims");

    public static final ListPlace<LessonsLearnt, Lesson> LESSONS =
            new ListPlace<>("lessons", 64);

    public static final ListPlace<LessonsLearnt, SourceCitation> SOURCES =
            new ListPlace<>("sources", 64);

    public static final Place<LessonsLearnt, Timestamp> NEXT_UPDATE_BY =
            new Place<>("nextUpdateBy");

    public static final Place<LessonsLearnt, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private LessonsLearntPlaces() {}
}
