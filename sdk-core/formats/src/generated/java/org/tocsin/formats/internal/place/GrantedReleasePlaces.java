// Generated from types/response.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Tlp;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.request.GrantedRelease;

/** The places of a {@link GrantedRelease}. */
public final class GrantedReleasePlaces {

    public static final Place<GrantedRelease, Tlp> TLP =
            new Place<>("tlp");

    public static final Place<GrantedRelease, ReleaseAudience> AUDIENCE =
            new Place<>("audience");

    public static final ListPlace<GrantedRelease, StatedCondition> CONDITIONS =
            new ListPlace<>("conditions", 16);

    private GrantedReleasePlaces() {}
}
