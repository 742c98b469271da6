// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.PocRole;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.service.AnsweringDesk;

/** The places of a {@link AnsweringDesk}. */
public final class AnsweringDeskPlaces {

    public static final Place<AnsweringDesk, PocRole> ROLE =
            new Place<>("role");

    public static final Place<AnsweringDesk, Boolean> ON_DUTY =
            new Place<>("onDuty");

    private AnsweringDeskPlaces() {}
}
