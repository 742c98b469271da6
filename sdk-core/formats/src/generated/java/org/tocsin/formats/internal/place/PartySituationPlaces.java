// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.OutlookTrend;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedService;
import org.tocsin.message.incident.PartySituation;

/** The places of a {@link PartySituation}. */
public final class PartySituationPlaces {

    public static final Place<PartySituation, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<PartySituation, Quantity> INCIDENTS =
            new Place<>("incidents");

    public static final Place<PartySituation, IncidentSeverity> SEVERITY =
            new Place<>("severity");

    public static final Place<PartySituation, IncidentStatus> STATUS =
            new Place<>("status");

    public static final Place<PartySituation, OutlookTrend> TREND =
            new Place<>("trend");

    public static final ListPlace<PartySituation, AffectedService> SERVICES =
            new ListPlace<>("services", 32);

    public static final Place<PartySituation, Text> TEXT =
            new Place<>("text");

    private PartySituationPlaces() {}
}
