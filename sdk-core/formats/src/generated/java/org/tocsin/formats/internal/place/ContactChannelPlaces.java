// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ChannelKind;
import org.tocsin.code.ChannelPurpose;
import org.tocsin.code.Weekday;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.directory.ContactChannel;

/** The places of a {@link ContactChannel}. */
public final class ContactChannelPlaces {

    public static final Place<ContactChannel, ChannelKind> KIND =
            new Place<>("kind");

    public static final Place<ContactChannel, String> ADDRESS =
            new Place<>("address");

    public static final Place<ContactChannel, Integer> ORDER =
            new Place<>("order");

    public static final ListPlace<ContactChannel, ChannelPurpose> PREFERRED_FOR =
            new ListPlace<>("preferredFor", 16);

    public static final ListPlace<ContactChannel, String> KEYS =
            new ListPlace<>("keys", 16);

    public static final Place<ContactChannel, String> HOURS =
            new Place<>("hours");

    public static final ListPlace<ContactChannel, Weekday> DAYS =
            new ListPlace<>("days", 7);

    public static final ListPlace<ContactChannel, String> LANGUAGES =
            new ListPlace<>("languages", 32);

    private ContactChannelPlaces() {}
}
