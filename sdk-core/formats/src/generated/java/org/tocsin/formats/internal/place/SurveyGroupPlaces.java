// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyNumberSummary;

/** The places of a {@link SurveyGroup}. */
public final class SurveyGroupPlaces {

    public static final Place<SurveyGroup, String> OPTION =
            new Place<>("option");

    public static final Place<SurveyGroup, Boolean> SUPPRESSED =
            new Place<>("suppressed");

    public static final Place<SurveyGroup, Integer> ANSWERED =
            new Place<>("answered");

    public static final ListPlace<SurveyGroup, SurveyCell> CELLS =
            new ListPlace<>("cells", 101);

    public static final Place<SurveyGroup, SurveyNumberSummary> SUMMARY =
            new Place<>("summary");

    private SurveyGroupPlaces() {}
}
