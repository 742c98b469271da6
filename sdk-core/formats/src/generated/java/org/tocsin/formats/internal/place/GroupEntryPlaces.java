// Generated from types/group-entry.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.GroupChange;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.GroupMember;

/** The places of a {@link GroupEntry}. */
public final class GroupEntryPlaces {

    public static final Place<GroupEntry, String> GROUP =
            new Place<>("group");

    public static final Place<GroupEntry, GroupChange> CHANGE =
            new Place<>("change");

    public static final Place<GroupEntry, Text> NAME =
            new Place<>("name");

    public static final Place<GroupEntry, Text> PURPOSE =
            new Place<>("purpose");

    public static final Place<GroupEntry, PartyRole> CONVENER =
            new Place<>("convener");

    public static final ListPlace<GroupEntry, GroupMember> MEMBERS =
            new ListPlace<>("members", 200);

    public static final Place<GroupEntry, Boolean> CLOSED =
            new Place<>("closed");

    public static final Place<GroupEntry, Text> BASIS =
            new Place<>("basis");

    public static final Place<GroupEntry, String> VALID_FROM =
            new Place<>("validFrom");

    public static final Place<GroupEntry, String> VALID_UNTIL =
            new Place<>("validUntil");

    public static final Place<GroupEntry, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private GroupEntryPlaces() {}
}
