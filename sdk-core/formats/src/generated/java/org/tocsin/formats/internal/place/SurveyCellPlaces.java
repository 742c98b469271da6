// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.survey.SurveyCell;

/** The places of a {@link SurveyCell}. */
public final class SurveyCellPlaces {

    public static final Place<SurveyCell, String> OPTION =
            new Place<>("option");

    public static final Place<SurveyCell, Integer> VALUE =
            new Place<>("value");

    public static final Place<SurveyCell, Boolean> SUPPRESSED =
            new Place<>("suppressed");

    public static final Place<SurveyCell, Integer> COUNT =
            new Place<>("count");

    public static final Place<SurveyCell, Integer> POINTS =
            new Place<>("points");

    private SurveyCellPlaces() {}
}
