// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.incident.ReportChange;

/** The places of a {@link ReportChange}. */
public final class ReportChangePlaces {

    public static final Place<ReportChange, String> POINTER =
            new Place<>("pointer");

    public static final Place<ReportChange, Text> REASON =
            new Place<>("reason");

    private ReportChangePlaces() {}
}
