// Generated from common/survey-answer.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.UnansweredReason;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyAnswer;

/** The places of a {@link SurveyAnswer}. */
public final class SurveyAnswerPlaces {

    public static final Place<SurveyAnswer, String> QUESTION =
            new Place<>("question");

    public static final Place<SurveyAnswer, String> OPTION =
            new Place<>("option");

    public static final ListPlace<SurveyAnswer, String> OPTIONS =
            new ListPlace<>("options", 64);

    public static final Place<SurveyAnswer, Long> NUMBER =
            new Place<>("number");

    public static final Place<SurveyAnswer, Text> TEXT =
            new Place<>("text");

    public static final Place<SurveyAnswer, UnansweredReason> UNANSWERED =
            new Place<>("unanswered");

    public static final ListPlace<SurveyAnswer, SourceCitation> EVIDENCE =
            new ListPlace<>("evidence", 16);

    private SurveyAnswerPlaces() {}
}
