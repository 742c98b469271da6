// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.IndustryScheme;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.incident.IndustryCode;

/** The places of a {@link IndustryCode}. */
public final class IndustryCodePlaces {

    public static final Place<IndustryCode, IndustryScheme> SCHEME =
            new Place<>("scheme");

    public static final Place<IndustryCode, String> VERSION =
            new Place<>("version");

    public static final Place<IndustryCode, String> CODE =
            new Place<>("code");

    private IndustryCodePlaces() {}
}
