// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.PublicityReach;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.ClaimPublicity;

/** The places of a {@link ClaimPublicity}. */
public final class ClaimPublicityPlaces {

    public static final Place<ClaimPublicity, PublicityReach> REACH =
            new Place<>("reach");

    public static final Place<ClaimPublicity, String> URL =
            new Place<>("url");

    public static final Place<ClaimPublicity, Timestamp> EMBARGO_UNTIL =
            new Place<>("embargoUntil");

    private ClaimPublicityPlaces() {}
}
