// Generated from types/group-entry.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.PocRole;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.GroupMember;

/** The places of a {@link GroupMember}. */
public final class GroupMemberPlaces {

    public static final Place<GroupMember, PartyCode> PARTY =
            new Place<>("party");

    public static final ListPlace<GroupMember, PocRole> ROLES =
            new ListPlace<>("roles", 16);

    public static final Place<GroupMember, String> SINCE =
            new Place<>("since");

    private GroupMemberPlaces() {}
}
