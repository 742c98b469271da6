// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Text;
import org.tocsin.message.survey.SurveyFinding;
import org.tocsin.message.survey.SurveyNamedAnswers;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyTable;

/** The places of a {@link SurveyResult}. */
public final class SurveyResultPlaces {

    public static final Place<SurveyResult, SurveyId> SURVEY =
            new Place<>("survey");

    public static final Place<SurveyResult, Integer> VERSION =
            new Place<>("version");

    public static final Place<SurveyResult, Integer> INVITED =
            new Place<>("invited");

    public static final Place<SurveyResult, Integer> ANSWERED =
            new Place<>("answered");

    public static final Place<SurveyResult, Integer> COUNTED =
            new Place<>("counted");

    public static final Place<SurveyResult, Integer> MINIMUM_CELL =
            new Place<>("minimumCell");

    public static final Place<SurveyResult, Text> METHOD =
            new Place<>("method");

    public static final Place<SurveyResult, String> GROUPED_BY =
            new Place<>("groupedBy");

    public static final ListPlace<SurveyResult, SurveyTable> TABLES =
            new ListPlace<>("tables", 2000);

    public static final ListPlace<SurveyResult, SurveyFinding> FINDINGS =
            new ListPlace<>("findings", 64);

    public static final ListPlace<SurveyResult, SurveyNamedAnswers> NAMED =
            new ListPlace<>("named", 500);

    public static final Place<SurveyResult, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private SurveyResultPlaces() {}
}
