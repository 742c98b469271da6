// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Audience;
import org.tocsin.code.ParticipantPriority;
import org.tocsin.code.Track;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityEligibility;

/** The places of a {@link ActivityEligibility}. */
public final class ActivityEligibilityPlaces {

    public static final ListPlace<ActivityEligibility, Track> TRACKS =
            new ListPlace<>("tracks", 4);

    public static final ListPlace<ActivityEligibility, Audience> AUDIENCE =
            new ListPlace<>("audience", 32);

    public static final ListPlace<ActivityEligibility, PartyCode> PARTIES =
            new ListPlace<>("parties", 200);

    public static final ListPlace<ActivityEligibility, ParticipantPriority> PRIORITY_FOR =
            new ListPlace<>("priorityFor", 16);

    public static final Place<ActivityEligibility, Text> CONDITIONS =
            new Place<>("conditions");

    private ActivityEligibilityPlaces() {}
}
