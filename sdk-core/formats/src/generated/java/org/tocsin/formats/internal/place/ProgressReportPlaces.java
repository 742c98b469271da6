// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressReport;

/** The places of a {@link ProgressReport}. */
public final class ProgressReportPlaces {

    public static final Place<ProgressReport, String> PERIOD_FROM =
            new Place<>("periodFrom");

    public static final Place<ProgressReport, String> PERIOD_UNTIL =
            new Place<>("periodUntil");

    public static final Place<ProgressReport, Text> SUMMARY =
            new Place<>("summary");

    public static final ListPlace<ProgressReport, ProgressItem> ITEMS =
            new ListPlace<>("items", 200);

    public static final Place<ProgressReport, Timestamp> NEXT_REPORT_BY =
            new Place<>("nextReportBy");

    public static final Place<ProgressReport, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private ProgressReportPlaces() {}
}
