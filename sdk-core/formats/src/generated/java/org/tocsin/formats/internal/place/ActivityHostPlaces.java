// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityHost;

/** The places of a {@link ActivityHost}. */
public final class ActivityHostPlaces {

    public static final Place<ActivityHost, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<ActivityHost, Text> NAME =
            new Place<>("name");

    private ActivityHostPlaces() {}
}
