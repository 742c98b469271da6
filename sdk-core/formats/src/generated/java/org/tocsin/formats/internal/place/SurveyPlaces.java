// Generated from types/survey.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.SurveyPublication;
import org.tocsin.code.Tlp;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveySection;

/** The places of a {@link Survey}. */
public final class SurveyPlaces {

    public static final Place<Survey, SurveyId> SURVEY =
            new Place<>("survey");

    public static final Place<Survey, Integer> VERSION =
            new Place<>("version");

    public static final Place<Survey, Text> PURPOSE =
            new Place<>("purpose");

    public static final Place<Survey, SurveyPublication> PUBLICATION =
            new Place<>("publication");

    public static final Place<Survey, Integer> MINIMUM_CELL =
            new Place<>("minimumCell");

    public static final Place<Survey, Tlp> RESULT_TLP =
            new Place<>("resultTlp");

    public static final Place<Survey, Timestamp> RESULT_BY =
            new Place<>("resultBy");

    public static final ListPlace<Survey, SurveySection> SECTIONS =
            new ListPlace<>("sections", 50);

    public static final Place<Survey, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private SurveyPlaces() {}
}
