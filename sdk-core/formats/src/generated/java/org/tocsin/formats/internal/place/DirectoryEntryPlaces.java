// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Availability;
import org.tocsin.code.ContactNetwork;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.PocRole;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.EntryId;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.directory.Constituency;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.ContactPerson;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.DutyHours;
import org.tocsin.message.directory.ListedParty;
import org.tocsin.message.directory.Nomination;
import org.tocsin.message.directory.ResponseTeam;

/** The places of a {@link DirectoryEntry}. */
public final class DirectoryEntryPlaces {

    public static final Place<DirectoryEntry, EntryId> ENTRY =
            new Place<>("entry");

    public static final Place<DirectoryEntry, DirectoryChange> CHANGE =
            new Place<>("change");

    public static final Place<DirectoryEntry, ListedParty> PARTY =
            new Place<>("party");

    public static final ListPlace<DirectoryEntry, PocRole> ROLES =
            new ListPlace<>("roles", 16);

    public static final Place<DirectoryEntry, Text> OFFICE =
            new Place<>("office");

    public static final ListPlace<DirectoryEntry, ContactPerson> PERSONS =
            new ListPlace<>("persons", 16);

    public static final Place<DirectoryEntry, Text> POSTAL_ADDRESS =
            new Place<>("postalAddress");

    public static final Place<DirectoryEntry, String> WEB_PAGE =
            new Place<>("webPage");

    public static final Place<DirectoryEntry, ResponseTeam> TEAM =
            new Place<>("team");

    public static final Place<DirectoryEntry, Availability> AVAILABILITY =
            new Place<>("availability");

    public static final Place<DirectoryEntry, String> TIME_ZONE =
            new Place<>("timeZone");

    public static final ListPlace<DirectoryEntry, DutyHours> DUTY_HOURS =
            new ListPlace<>("dutyHours", 16);

    public static final ListPlace<DirectoryEntry, String> HOLIDAYS =
            new ListPlace<>("holidays", 128);

    public static final ListPlace<DirectoryEntry, String> LANGUAGES =
            new ListPlace<>("languages", 32);

    public static final ListPlace<DirectoryEntry, ContactChannel> CHANNELS =
            new ListPlace<>("channels", 32);

    public static final ListPlace<DirectoryEntry, ContactKey> KEYS =
            new ListPlace<>("keys", 16);

    public static final ListPlace<DirectoryEntry, EntryId> ESCALATION =
            new ListPlace<>("escalation", 16);

    public static final Place<DirectoryEntry, Constituency> CONSTITUENCY =
            new Place<>("constituency");

    public static final Place<DirectoryEntry, Nomination> NOMINATION =
            new Place<>("nomination");

    public static final ListPlace<DirectoryEntry, ContactNetwork> MEMBERSHIPS =
            new ListPlace<>("memberships", 64);

    public static final Place<DirectoryEntry, String> VALID_FROM =
            new Place<>("validFrom");

    public static final Place<DirectoryEntry, String> VALID_UNTIL =
            new Place<>("validUntil");

    public static final Place<DirectoryEntry, String> CONFIRMED_AT =
            new Place<>("confirmedAt");

    public static final ListPlace<DirectoryEntry, String> PUBLIC_MEMBERS =
            new ListPlace<>("publicMembers", 32);

    public static final Place<DirectoryEntry, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private DirectoryEntryPlaces() {}
}
