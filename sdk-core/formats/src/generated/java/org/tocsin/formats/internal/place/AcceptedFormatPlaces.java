// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.DocumentFormat;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.directory.AcceptedFormat;

/** The places of a {@link AcceptedFormat}. */
public final class AcceptedFormatPlaces {

    public static final Place<AcceptedFormat, DocumentFormat> FORMAT =
            new Place<>("format");

    public static final ListPlace<AcceptedFormat, String> VERSIONS =
            new ListPlace<>("versions", 16);

    private AcceptedFormatPlaces() {}
}
