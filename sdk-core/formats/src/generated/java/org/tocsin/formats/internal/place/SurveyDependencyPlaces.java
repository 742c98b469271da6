// Generated from types/survey.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.survey.SurveyDependency;

/** The places of a {@link SurveyDependency}. */
public final class SurveyDependencyPlaces {

    public static final Place<SurveyDependency, String> QUESTION =
            new Place<>("question");

    public static final ListPlace<SurveyDependency, String> ANSWERS =
            new ListPlace<>("answers", 64);

    private SurveyDependencyPlaces() {}
}
