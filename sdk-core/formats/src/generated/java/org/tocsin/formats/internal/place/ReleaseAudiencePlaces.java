// Generated from common/release-audience.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Audience;
import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.Text;

/** The places of a {@link ReleaseAudience}. */
public final class ReleaseAudiencePlaces {

    public static final ListPlace<ReleaseAudience, PartyCode> PARTIES =
            new ListPlace<>("parties", 64);

    public static final ListPlace<ReleaseAudience, String> GROUPS =
            new ListPlace<>("groups", 32);

    public static final ListPlace<ReleaseAudience, Sector> SECTORS =
            new ListPlace<>("sectors", 64);

    public static final ListPlace<ReleaseAudience, Audience> AUDIENCES =
            new ListPlace<>("audiences", 64);

    public static final Place<ReleaseAudience, Text> TEXT =
            new Place<>("text");

    private ReleaseAudiencePlaces() {}
}
