// Generated from common/text.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.TextOrigin;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.TextEntry;

/** The places of a {@link TextEntry}. */
public final class TextEntryPlaces {

    public static final Place<TextEntry, String> LANG =
            new Place<>("lang");

    public static final Place<TextEntry, String> TEXT =
            new Place<>("text");

    public static final Place<TextEntry, TextOrigin> ORIGIN =
            new Place<>("origin");

    private TextEntryPlaces() {}
}
