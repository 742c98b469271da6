// Generated from common/local-marker.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.LocalMarker;

/** The places of a {@link LocalMarker}. */
public final class LocalMarkerPlaces {

    public static final Place<LocalMarker, String> LANG =
            new Place<>("lang");

    public static final Place<LocalMarker, String> MARKER =
            new Place<>("marker");

    private LocalMarkerPlaces() {}
}
