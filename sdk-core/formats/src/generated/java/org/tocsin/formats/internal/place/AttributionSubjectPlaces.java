// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.AttributionSubjectKind;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.AttributionSubject;

/** The places of a {@link AttributionSubject}. */
public final class AttributionSubjectPlaces {

    public static final Place<AttributionSubject, AttributionSubjectKind> KIND =
            new Place<>("kind");

    public static final Place<AttributionSubject, String> LABEL =
            new Place<>("label");

    public static final ListPlace<AttributionSubject, String> ALIASES =
            new ListPlace<>("aliases", 64);

    public static final Place<AttributionSubject, PartyCode> PARTY =
            new Place<>("party");

    private AttributionSubjectPlaces() {}
}
