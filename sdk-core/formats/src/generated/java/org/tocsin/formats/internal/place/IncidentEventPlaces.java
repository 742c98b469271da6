// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.EventKind;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.incident.IncidentEvent;

/** The places of a {@link IncidentEvent}. */
public final class IncidentEventPlaces {

    public static final Place<IncidentEvent, PartialTime> AT =
            new Place<>("at");

    public static final Place<IncidentEvent, EventKind> KIND =
            new Place<>("kind");

    public static final Place<IncidentEvent, Text> TEXT =
            new Place<>("text");

    private IncidentEventPlaces() {}
}
