// Generated from common/co-author.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.PocRole;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;

/** The places of a {@link CoAuthor}. */
public final class CoAuthorPlaces {

    public static final Place<CoAuthor, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<CoAuthor, PocRole> ROLE =
            new Place<>("role");

    public static final Place<CoAuthor, Text> NAME =
            new Place<>("name");

    private CoAuthorPlaces() {}
}
