// Generated from common/measure.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Measure;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;

/** The places of a {@link Measure}. */
public final class MeasurePlaces {

    public static final Place<Measure, MeasureCode> CODE =
            new Place<>("code");

    public static final Place<Measure, MeasureState> STATE =
            new Place<>("state");

    public static final Place<Measure, PartialTime> AT =
            new Place<>("at");

    public static final Place<Measure, Text> BY =
            new Place<>("by");

    public static final Place<Measure, Text> TEXT =
            new Place<>("text");

    private MeasurePlaces() {}
}
