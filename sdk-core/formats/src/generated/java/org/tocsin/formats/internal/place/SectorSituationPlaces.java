// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.OutlookTrend;
import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedService;
import org.tocsin.message.incident.SectorSituation;

/** The places of a {@link SectorSituation}. */
public final class SectorSituationPlaces {

    public static final Place<SectorSituation, Sector> SECTOR =
            new Place<>("sector");

    public static final Place<SectorSituation, Quantity> INCIDENTS =
            new Place<>("incidents");

    public static final Place<SectorSituation, IncidentSeverity> SEVERITY =
            new Place<>("severity");

    public static final Place<SectorSituation, IncidentStatus> STATUS =
            new Place<>("status");

    public static final Place<SectorSituation, OutlookTrend> TREND =
            new Place<>("trend");

    public static final ListPlace<SectorSituation, AffectedService> SERVICES =
            new ListPlace<>("services", 32);

    public static final Place<SectorSituation, Text> TEXT =
            new Place<>("text");

    private SectorSituationPlaces() {}
}
