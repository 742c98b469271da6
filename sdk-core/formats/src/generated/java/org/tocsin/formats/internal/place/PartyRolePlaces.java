// Generated from common/party-role.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.PocRole;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;

/** The places of a {@link PartyRole}. */
public final class PartyRolePlaces {

    public static final Place<PartyRole, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<PartyRole, PocRole> ROLE =
            new Place<>("role");

    public static final Place<PartyRole, Text> NAME =
            new Place<>("name");

    private PartyRolePlaces() {}
}
