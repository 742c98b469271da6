// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.RegistrationState;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.cooperation.ActivityRegistration;

/** The places of a {@link ActivityRegistration}. */
public final class ActivityRegistrationPlaces {

    public static final Place<ActivityRegistration, Timestamp> OPEN_UNTIL =
            new Place<>("openUntil");

    public static final Place<ActivityRegistration, RegistrationState> STATE =
            new Place<>("state");

    public static final Place<ActivityRegistration, String> URL =
            new Place<>("url");

    public static final Place<ActivityRegistration, Timestamp> CONFIRMED_BY =
            new Place<>("confirmedBy");

    public static final Place<ActivityRegistration, Integer> SEATS_LEFT =
            new Place<>("seatsLeft");

    public static final Place<ActivityRegistration, Text> TEXT =
            new Place<>("text");

    private ActivityRegistrationPlaces() {}
}
