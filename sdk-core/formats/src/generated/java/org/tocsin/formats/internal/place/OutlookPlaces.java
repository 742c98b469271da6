// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.OutlookTrend;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.incident.Outlook;

/** The places of a {@link Outlook}. */
public final class OutlookPlaces {

    public static final Place<Outlook, OutlookTrend> TREND =
            new Place<>("trend");

    public static final Place<Outlook, Integer> HORIZON_HOURS =
            new Place<>("horizonHours");

    private OutlookPlaces() {}
}
