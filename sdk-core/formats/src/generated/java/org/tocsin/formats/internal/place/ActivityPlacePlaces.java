// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityPlace;

/** The places of a {@link ActivityPlace}. */
public final class ActivityPlacePlaces {

    public static final Place<ActivityPlace, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<ActivityPlace, Text> TEXT =
            new Place<>("text");

    private ActivityPlacePlaces() {}
}
