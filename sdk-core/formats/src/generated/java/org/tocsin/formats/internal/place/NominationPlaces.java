// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.directory.Nomination;

/** The places of a {@link Nomination}. */
public final class NominationPlaces {

    public static final Place<Nomination, Text> BY =
            new Place<>("by");

    public static final Place<Nomination, String> REFERENCE =
            new Place<>("reference");

    public static final Place<Nomination, String> ON =
            new Place<>("on");

    private NominationPlaces() {}
}
