// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyTable;

/** The places of a {@link SurveyTable}. */
public final class SurveyTablePlaces {

    public static final Place<SurveyTable, String> QUESTION =
            new Place<>("question");

    public static final Place<SurveyTable, SurveyQuestionKind> KIND =
            new Place<>("kind");

    public static final Place<SurveyTable, Boolean> SUPPRESSED =
            new Place<>("suppressed");

    public static final Place<SurveyTable, Integer> ANSWERED =
            new Place<>("answered");

    public static final ListPlace<SurveyTable, SurveyCell> CELLS =
            new ListPlace<>("cells", 101);

    public static final Place<SurveyTable, SurveyNumberSummary> SUMMARY =
            new Place<>("summary");

    public static final ListPlace<SurveyTable, SurveyGroup> GROUPS =
            new ListPlace<>("groups", 64);

    private SurveyTablePlaces() {}
}
