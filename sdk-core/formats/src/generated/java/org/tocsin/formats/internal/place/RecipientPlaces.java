// Generated from common/recipient.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.PocRole;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/** The places of a {@link Recipient}. */
public final class RecipientPlaces {

    public static final Place<Recipient, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<Recipient, String> GROUP =
            new Place<>("group");

    public static final Place<Recipient, PocRole> ROLE =
            new Place<>("role");

    public static final Place<Recipient, Boolean> COPY =
            new Place<>("copy");

    private RecipientPlaces() {}
}
