// Generated from types/survey.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyScaleStep;

/** The places of a {@link SurveyScaleStep}. */
public final class SurveyScaleStepPlaces {

    public static final Place<SurveyScaleStep, Integer> VALUE =
            new Place<>("value");

    public static final Place<SurveyScaleStep, Text> TEXT =
            new Place<>("text");

    private SurveyScaleStepPlaces() {}
}
