// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.CrossBorderState;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.CrossBorder;

/** The places of a {@link CrossBorder}. */
public final class CrossBorderPlaces {

    public static final Place<CrossBorder, CrossBorderState> STATE =
            new Place<>("state");

    public static final ListPlace<CrossBorder, PartyCode> PARTIES =
            new ListPlace<>("parties", 64);

    public static final Place<CrossBorder, Boolean> PARTIES_WITHHELD =
            new Place<>("partiesWithheld");

    public static final Place<CrossBorder, SpreadMechanism> MECHANISM =
            new Place<>("mechanism");

    private CrossBorderPlaces() {}
}
