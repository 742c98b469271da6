// Generated from common/local-id.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.LocalIdKind;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.LocalId;

/** The places of a {@link LocalId}. */
public final class LocalIdPlaces {

    public static final Place<LocalId, String> ID =
            new Place<>("id");

    public static final Place<LocalId, String> ISSUER =
            new Place<>("issuer");

    public static final Place<LocalId, LocalIdKind> KIND =
            new Place<>("kind");

    private LocalIdPlaces() {}
}
