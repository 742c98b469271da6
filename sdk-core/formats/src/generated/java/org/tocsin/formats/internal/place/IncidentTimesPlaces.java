// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Answer;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.incident.IncidentEvent;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.incident.Interval;

/** The places of a {@link IncidentTimes}. */
public final class IncidentTimesPlaces {

    public static final Place<IncidentTimes, PartialTime> AWARE =
            new Place<>("aware");

    public static final Place<IncidentTimes, PartialTime> CLASSIFIED =
            new Place<>("classified");

    public static final Place<IncidentTimes, PartialTime> DETECTED =
            new Place<>("detected");

    public static final Place<IncidentTimes, PartialTime> STARTED =
            new Place<>("started");

    public static final Place<IncidentTimes, PartialTime> COMPROMISED =
            new Place<>("compromised");

    public static final Place<IncidentTimes, PartialTime> EXFILTRATED =
            new Place<>("exfiltrated");

    public static final Place<IncidentTimes, PartialTime> CONTAINED =
            new Place<>("contained");

    public static final Place<IncidentTimes, PartialTime> RECOVERED =
            new Place<>("recovered");

    public static final Place<IncidentTimes, PartialTime> CLOSED =
            new Place<>("closed");

    public static final Place<IncidentTimes, Answer> ONGOING =
            new Place<>("ongoing");

    public static final ListPlace<IncidentTimes, Interval> INTERVALS =
            new ListPlace<>("intervals", 8);

    public static final ListPlace<IncidentTimes, IncidentEvent> EVENTS =
            new ListPlace<>("events", 200);

    private IncidentTimesPlaces() {}
}
