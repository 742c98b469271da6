// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.KeyKind;
import org.tocsin.code.KeyUse;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.directory.ContactKey;

/** The places of a {@link ContactKey}. */
public final class ContactKeyPlaces {

    public static final Place<ContactKey, String> ID =
            new Place<>("id");

    public static final Place<ContactKey, KeyKind> KIND =
            new Place<>("kind");

    public static final Place<ContactKey, String> FINGERPRINT =
            new Place<>("fingerprint");

    public static final ListPlace<ContactKey, KeyUse> USES =
            new ListPlace<>("uses", 2);

    public static final Place<ContactKey, String> VALID_FROM =
            new Place<>("validFrom");

    public static final Place<ContactKey, String> VALID_UNTIL =
            new Place<>("validUntil");

    public static final Place<ContactKey, String> DOCUMENT =
            new Place<>("document");

    private ContactKeyPlaces() {}
}
