// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.SimulatedParty;

/** The places of a {@link SimulatedParty}. */
public final class SimulatedPartyPlaces {

    public static final Place<SimulatedParty, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<SimulatedParty, Text> NAME =
            new Place<>("name");

    private SimulatedPartyPlaces() {}
}
