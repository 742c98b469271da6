// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Audience;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.KeyMessage;

/** The places of a {@link KeyMessage}. */
public final class KeyMessagePlaces {

    public static final Place<KeyMessage, Text> TEXT =
            new Place<>("text");

    public static final Place<KeyMessage, Audience> AUDIENCE =
            new Place<>("audience");

    private KeyMessagePlaces() {}
}
