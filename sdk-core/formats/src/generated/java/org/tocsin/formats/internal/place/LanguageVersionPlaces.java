// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.TextOrigin;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.cooperation.LanguageVersion;

/** The places of a {@link LanguageVersion}. */
public final class LanguageVersionPlaces {

    public static final Place<LanguageVersion, String> LANG =
            new Place<>("lang");

    public static final Place<LanguageVersion, String> DOCUMENT =
            new Place<>("document");

    public static final Place<LanguageVersion, TextOrigin> ORIGIN =
            new Place<>("origin");

    private LanguageVersionPlaces() {}
}
