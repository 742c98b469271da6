// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.IncidentSeverity;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.directory.SeverityScaleLevel;

/** The places of a {@link SeverityScaleLevel}. */
public final class SeverityScaleLevelPlaces {

    public static final Place<SeverityScaleLevel, String> VALUE =
            new Place<>("value");

    public static final Place<SeverityScaleLevel, IncidentSeverity> LEVEL =
            new Place<>("level");

    private SeverityScaleLevelPlaces() {}
}
