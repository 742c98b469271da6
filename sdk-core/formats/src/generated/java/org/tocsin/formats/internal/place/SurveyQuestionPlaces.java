// Generated from types/survey.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.CurrencyCode;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.Unit;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyDependency;
import org.tocsin.message.survey.SurveyOption;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyScaleStep;

/** The places of a {@link SurveyQuestion}. */
public final class SurveyQuestionPlaces {

    public static final Place<SurveyQuestion, String> ID =
            new Place<>("id");

    public static final Place<SurveyQuestion, SurveyQuestionKind> KIND =
            new Place<>("kind");

    public static final Place<SurveyQuestion, Text> TEXT =
            new Place<>("text");

    public static final Place<SurveyQuestion, Text> HELP =
            new Place<>("help");

    public static final Place<SurveyQuestion, Boolean> REQUIRED =
            new Place<>("required");

    public static final Place<SurveyQuestion, SurveyDependency> DEPENDS_ON =
            new Place<>("dependsOn");

    public static final ListPlace<SurveyQuestion, SurveyOption> OPTIONS =
            new ListPlace<>("options", 64);

    public static final Place<SurveyQuestion, Integer> MAX_CHOICES =
            new Place<>("maxChoices");

    public static final Place<SurveyQuestion, Long> MIN =
            new Place<>("min");

    public static final Place<SurveyQuestion, Long> MAX =
            new Place<>("max");

    public static final Place<SurveyQuestion, Unit> UNIT =
            new Place<>("unit");

    public static final Place<SurveyQuestion, CurrencyCode> CURRENCY =
            new Place<>("currency");

    public static final ListPlace<SurveyQuestion, SurveyScaleStep> STEPS =
            new ListPlace<>("steps", 101);

    public static final Place<SurveyQuestion, Boolean> EVIDENCE_WANTED =
            new Place<>("evidenceWanted");

    private SurveyQuestionPlaces() {}
}
