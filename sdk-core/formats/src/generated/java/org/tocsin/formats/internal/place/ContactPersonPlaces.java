// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.directory.ContactPerson;

/** The places of a {@link ContactPerson}. */
public final class ContactPersonPlaces {

    public static final Place<ContactPerson, Text> POSITION =
            new Place<>("position");

    public static final Place<ContactPerson, String> NAME =
            new Place<>("name");

    public static final Place<ContactPerson, Boolean> DEPUTY =
            new Place<>("deputy");

    public static final ListPlace<ContactPerson, String> LANGUAGES =
            new ListPlace<>("languages", 32);

    private ContactPersonPlaces() {}
}
