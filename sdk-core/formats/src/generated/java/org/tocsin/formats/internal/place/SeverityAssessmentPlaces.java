// Generated from common/severity-assessment.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.SeverityReason;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.NationalSeverity;
import org.tocsin.message.SeverityAssessment;

/** The places of a {@link SeverityAssessment}. */
public final class SeverityAssessmentPlaces {

    public static final Place<SeverityAssessment, IncidentSeverity> LEVEL =
            new Place<>("level");

    public static final ListPlace<SeverityAssessment, SeverityReason> REASONS =
            new ListPlace<>("reasons", 64);

    public static final ListPlace<SeverityAssessment, NationalSeverity> NATIONAL =
            new ListPlace<>("national", 8);

    private SeverityAssessmentPlaces() {}
}
