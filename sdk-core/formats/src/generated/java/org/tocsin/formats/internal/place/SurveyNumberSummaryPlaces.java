// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.CurrencyCode;
import org.tocsin.code.Unit;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.survey.SurveyNumberSummary;

/** The places of a {@link SurveyNumberSummary}. */
public final class SurveyNumberSummaryPlaces {

    public static final Place<SurveyNumberSummary, Long> MEDIAN =
            new Place<>("median");

    public static final Place<SurveyNumberSummary, Long> LOWER_QUARTILE =
            new Place<>("lowerQuartile");

    public static final Place<SurveyNumberSummary, Long> UPPER_QUARTILE =
            new Place<>("upperQuartile");

    public static final Place<SurveyNumberSummary, Unit> UNIT =
            new Place<>("unit");

    public static final Place<SurveyNumberSummary, CurrencyCode> CURRENCY =
            new Place<>("currency");

    private SurveyNumberSummaryPlaces() {}
}
