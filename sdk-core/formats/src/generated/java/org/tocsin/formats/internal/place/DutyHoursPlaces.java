// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Weekday;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.directory.DutyHours;

/** The places of a {@link DutyHours}. */
public final class DutyHoursPlaces {

    public static final ListPlace<DutyHours, Weekday> DAYS =
            new ListPlace<>("days", 7);

    public static final Place<DutyHours, String> HOURS =
            new Place<>("hours");

    private DutyHoursPlaces() {}
}
