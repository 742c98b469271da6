// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Attendance;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityPlace;
import org.tocsin.message.cooperation.ActivitySession;
import org.tocsin.message.cooperation.AgendaItem;

/** The places of a {@link ActivitySession}. */
public final class ActivitySessionPlaces {

    public static final Place<ActivitySession, PartialTime> FROM =
            new Place<>("from");

    public static final Place<ActivitySession, PartialTime> UNTIL =
            new Place<>("until");

    public static final Place<ActivitySession, Attendance> ATTENDANCE =
            new Place<>("attendance");

    public static final Place<ActivitySession, ActivityPlace> PLACE =
            new Place<>("place");

    public static final Place<ActivitySession, Text> TOPIC =
            new Place<>("topic");

    public static final ListPlace<ActivitySession, AgendaItem> AGENDA =
            new ListPlace<>("agenda", 64);

    private ActivitySessionPlaces() {}
}
