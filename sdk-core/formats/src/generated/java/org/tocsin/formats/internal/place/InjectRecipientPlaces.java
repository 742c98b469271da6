// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.PocRole;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.exercise.InjectRecipient;

/** The places of a {@link InjectRecipient}. */
public final class InjectRecipientPlaces {

    public static final Place<InjectRecipient, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<InjectRecipient, PocRole> ROLE =
            new Place<>("role");

    private InjectRecipientPlaces() {}
}
