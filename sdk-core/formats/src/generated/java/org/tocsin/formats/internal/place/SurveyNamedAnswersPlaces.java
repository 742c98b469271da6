// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyNamedAnswers;

/** The places of a {@link SurveyNamedAnswers}. */
public final class SurveyNamedAnswersPlaces {

    public static final Place<SurveyNamedAnswers, PartyCode> PARTY =
            new Place<>("party");

    public static final ListPlace<SurveyNamedAnswers, SurveyAnswer> ANSWERS =
            new ListPlace<>("answers", 2000);

    private SurveyNamedAnswersPlaces() {}
}
