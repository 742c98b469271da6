// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ActorKind;
import org.tocsin.code.ActorRelation;
import org.tocsin.code.Motive;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.Actor;

/** The places of a {@link Actor}. */
public final class ActorPlaces {

    public static final Place<Actor, ActorRelation> RELATION =
            new Place<>("relation");

    public static final ListPlace<Actor, ActorKind> KINDS =
            new ListPlace<>("kinds", 64);

    public static final ListPlace<Actor, Motive> MOTIVES =
            new ListPlace<>("motives", 64);

    public static final Place<Actor, String> LABEL =
            new Place<>("label");

    public static final ListPlace<Actor, PartyCode> SEEN_FROM =
            new ListPlace<>("seenFrom", 64);

    private ActorPlaces() {}
}
