// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.TeamService;
import org.tocsin.code.TeamType;
import org.tocsin.code.TeamVariant;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.directory.ResponseTeam;

/** The places of a {@link ResponseTeam}. */
public final class ResponseTeamPlaces {

    public static final Place<ResponseTeam, TeamType> TYPE =
            new Place<>("type");

    public static final Place<ResponseTeam, TeamVariant> VARIANT =
            new Place<>("variant");

    public static final Place<ResponseTeam, Text> NAME =
            new Place<>("name");

    public static final Place<ResponseTeam, String> SHORT_NAME =
            new Place<>("shortName");

    public static final Place<ResponseTeam, Text> HOST =
            new Place<>("host");

    public static final ListPlace<ResponseTeam, TeamService> SERVICES =
            new ListPlace<>("services", 32);

    public static final Place<ResponseTeam, Text> MANDATE =
            new Place<>("mandate");

    private ResponseTeamPlaces() {}
}
