// Generated from common/talks.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ChannelKind;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Talks;
import org.tocsin.message.Timestamp;

/** The places of a {@link Talks}. */
public final class TalksPlaces {

    public static final Place<Talks, ChannelKind> CHANNEL =
            new Place<>("channel");

    public static final ListPlace<Talks, Timestamp> SLOTS =
            new ListPlace<>("slots", 16);

    private TalksPlaces() {}
}
