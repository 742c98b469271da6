// Generated from types/clarification-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.request.StatedEffect;

/** The places of a {@link StatedEffect}. */
public final class StatedEffectPlaces {

    public static final Place<StatedEffect, IncidentSeverity> SEVERITY =
            new Place<>("severity");

    public static final ListPlace<StatedEffect, Sector> SECTORS =
            new ListPlace<>("sectors", 64);

    private StatedEffectPlaces() {}
}
