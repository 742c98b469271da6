// Generated from types/analysis-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Grade;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AnalysisMaterial;

/** The places of a {@link AnalysisMaterial}. */
public final class AnalysisMaterialPlaces {

    public static final Place<AnalysisMaterial, Text> TEXT =
            new Place<>("text");

    public static final Place<AnalysisMaterial, Quantity> QUANTITY =
            new Place<>("quantity");

    public static final Place<AnalysisMaterial, Grade> GRADE =
            new Place<>("grade");

    private AnalysisMaterialPlaces() {}
}
