// Generated from types/survey.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyOption;

/** The places of a {@link SurveyOption}. */
public final class SurveyOptionPlaces {

    public static final Place<SurveyOption, String> CODE =
            new Place<>("code");

    public static final Place<SurveyOption, Text> TEXT =
            new Place<>("text");

    public static final Place<SurveyOption, Boolean> TEXT_WANTED =
            new Place<>("textWanted");

    private SurveyOptionPlaces() {}
}
