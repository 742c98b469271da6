// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ProblemSeverity;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.service.ReportedProblem;

/** The places of a {@link ReportedProblem}. */
public final class ReportedProblemPlaces {

    public static final Place<ReportedProblem, String> CODE =
            new Place<>("code");

    public static final Place<ReportedProblem, String> POINTER =
            new Place<>("pointer");

    public static final Place<ReportedProblem, ProblemSeverity> SEVERITY =
            new Place<>("severity");

    private ReportedProblemPlaces() {}
}
