// Generated from types/survey.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.SurveyTopic;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveySection;

/** The places of a {@link SurveySection}. */
public final class SurveySectionPlaces {

    public static final Place<SurveySection, Text> TITLE =
            new Place<>("title");

    public static final Place<SurveySection, SurveyTopic> TOPIC =
            new Place<>("topic");

    public static final Place<SurveySection, Text> INTRODUCTION =
            new Place<>("introduction");

    public static final ListPlace<SurveySection, SurveyQuestion> QUESTIONS =
            new ListPlace<>("questions", 40);

    private SurveySectionPlaces() {}
}
