// Generated from types/survey-response.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyResponse;

/** The places of a {@link SurveyResponse}. */
public final class SurveyResponsePlaces {

    public static final Place<SurveyResponse, SurveyId> SURVEY =
            new Place<>("survey");

    public static final Place<SurveyResponse, Integer> VERSION =
            new Place<>("version");

    public static final Place<SurveyResponse, SurveyResponseStatus> STATUS =
            new Place<>("status");

    public static final Place<SurveyResponse, SurveyConsent> CONSENT =
            new Place<>("consent");

    public static final ListPlace<SurveyResponse, SurveyAnswer> ANSWERS =
            new ListPlace<>("answers", 2000);

    public static final Place<SurveyResponse, Text> COMMENT =
            new Place<>("comment");

    public static final Place<SurveyResponse, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private SurveyResponsePlaces() {}
}
