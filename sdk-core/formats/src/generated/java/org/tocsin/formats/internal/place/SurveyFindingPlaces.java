// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyFinding;

/** The places of a {@link SurveyFinding}. */
public final class SurveyFindingPlaces {

    public static final Place<SurveyFinding, Text> TEXT =
            new Place<>("text");

    public static final ListPlace<SurveyFinding, String> QUESTIONS =
            new ListPlace<>("questions", 64);

    private SurveyFindingPlaces() {}
}
