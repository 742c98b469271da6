// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedArea;

/** The places of a {@link AffectedArea}. */
public final class AffectedAreaPlaces {

    public static final Place<AffectedArea, String> CODE =
            new Place<>("code");

    public static final Place<AffectedArea, Text> NAME =
            new Place<>("name");

    private AffectedAreaPlaces() {}
}
