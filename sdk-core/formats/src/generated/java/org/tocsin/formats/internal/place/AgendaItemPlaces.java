// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.cooperation.AgendaItem;

/** The places of a {@link AgendaItem}. */
public final class AgendaItemPlaces {

    public static final Place<AgendaItem, Text> TITLE =
            new Place<>("title");

    public static final Place<AgendaItem, Timestamp> FROM =
            new Place<>("from");

    public static final Place<AgendaItem, Integer> MINUTES =
            new Place<>("minutes");

    public static final Place<AgendaItem, Text> SPEAKER =
            new Place<>("speaker");

    private AgendaItemPlaces() {}
}
