// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ObjectiveRating;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ObjectiveResult;

/** The places of a {@link ObjectiveResult}. */
public final class ObjectiveResultPlaces {

    public static final Place<ObjectiveResult, String> OBJECTIVE =
            new Place<>("objective");

    public static final Place<ObjectiveResult, Text> TEXT =
            new Place<>("text");

    public static final Place<ObjectiveResult, ObjectiveRating> RATING =
            new Place<>("rating");

    public static final Place<ObjectiveResult, Text> REMARK =
            new Place<>("remark");

    private ObjectiveResultPlaces() {}
}
