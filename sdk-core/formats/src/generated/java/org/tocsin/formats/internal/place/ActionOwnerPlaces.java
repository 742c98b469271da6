// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.PocRole;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ActionOwner;

/** The places of a {@link ActionOwner}. */
public final class ActionOwnerPlaces {

    public static final Place<ActionOwner, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<ActionOwner, PocRole> ROLE =
            new Place<>("role");

    public static final Place<ActionOwner, Text> OFFICE =
            new Place<>("office");

    private ActionOwnerPlaces() {}
}
