// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.directory.ContactPerson;
import org.tocsin.message.request.CaseAuthority;

/** The places of a {@link CaseAuthority}. */
public final class CaseAuthorityPlaces {

    public static final Place<CaseAuthority, Text> NAME =
            new Place<>("name");

    public static final Place<CaseAuthority, PartyRole> CONTACT =
            new Place<>("contact");

    public static final Place<CaseAuthority, ContactPerson> PERSON_IN_CHARGE =
            new Place<>("personInCharge");

    private CaseAuthorityPlaces() {}
}
