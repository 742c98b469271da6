// Generated from types/analysis-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Confidence;
import org.tocsin.code.Likelihood;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Grade;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AnalysisFinding;

/** The places of a {@link AnalysisFinding}. */
public final class AnalysisFindingPlaces {

    public static final Place<AnalysisFinding, Integer> NUMBER =
            new Place<>("number");

    public static final Place<AnalysisFinding, Text> TEXT =
            new Place<>("text");

    public static final Place<AnalysisFinding, Likelihood> LIKELIHOOD =
            new Place<>("likelihood");

    public static final Place<AnalysisFinding, Confidence> CONFIDENCE =
            new Place<>("confidence");

    public static final Place<AnalysisFinding, Grade> GRADE =
            new Place<>("grade");

    public static final ListPlace<AnalysisFinding, String> EVIDENCE =
            new ListPlace<>("evidence", 64);

    private AnalysisFindingPlaces() {}
}
