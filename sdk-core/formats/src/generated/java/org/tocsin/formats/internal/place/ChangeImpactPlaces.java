// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ChangeCompatibility;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ChangeImpact;

/** The places of a {@link ChangeImpact}. */
public final class ChangeImpactPlaces {

    public static final Place<ChangeImpact, ChangeCompatibility> COMPATIBILITY =
            new Place<>("compatibility");

    public static final Place<ChangeImpact, Text> TEXT =
            new Place<>("text");

    private ChangeImpactPlaces() {}
}
