// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ExerciseFigure;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Quantity;
import org.tocsin.message.exercise.ExerciseMeasurement;

/** The places of a {@link ExerciseMeasurement}. */
public final class ExerciseMeasurementPlaces {

    public static final Place<ExerciseMeasurement, ExerciseFigure> FIGURE =
            new Place<>("figure");

    public static final Place<ExerciseMeasurement, Quantity> QUANTITY =
            new Place<>("quantity");

    private ExerciseMeasurementPlaces() {}
}
