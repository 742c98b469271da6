// Generated from common/severity-assessment.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.SeverityScheme;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.NationalSeverity;

/** The places of a {@link NationalSeverity}. */
public final class NationalSeverityPlaces {

    public static final Place<NationalSeverity, SeverityScheme> SCHEME =
            new Place<>("scheme");

    public static final Place<NationalSeverity, String> VALUE =
            new Place<>("value");

    private NationalSeverityPlaces() {}
}
