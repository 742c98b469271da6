// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExpectedAction;

/** The places of a {@link ExpectedAction}. */
public final class ExpectedActionPlaces {

    public static final Place<ExpectedAction, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<ExpectedAction, PocRole> ROLE =
            new Place<>("role");

    public static final Place<ExpectedAction, Text> TEXT =
            new Place<>("text");

    public static final Place<ExpectedAction, MessageType> MESSAGE_TYPE =
            new Place<>("messageType");

    public static final Place<ExpectedAction, Integer> WITHIN_MINUTES =
            new Place<>("withinMinutes");

    private ExpectedActionPlaces() {}
}
