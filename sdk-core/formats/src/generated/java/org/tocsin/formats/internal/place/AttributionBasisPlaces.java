// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.BasisKind;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Grade;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AttributionBasis;

/** The places of a {@link AttributionBasis}. */
public final class AttributionBasisPlaces {

    public static final Place<AttributionBasis, BasisKind> KIND =
            new Place<>("kind");

    public static final Place<AttributionBasis, Grade> GRADE =
            new Place<>("grade");

    public static final Place<AttributionBasis, Boolean> RELEASABLE =
            new Place<>("releasable");

    public static final Place<AttributionBasis, Text> TEXT =
            new Place<>("text");

    public static final ListPlace<AttributionBasis, String> DOCUMENTS =
            new ListPlace<>("documents", 64);

    private AttributionBasisPlaces() {}
}
