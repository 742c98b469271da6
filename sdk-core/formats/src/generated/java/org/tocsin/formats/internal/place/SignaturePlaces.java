// Generated from common/signature.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Signature;

/** The places of a {@link Signature}. */
public final class SignaturePlaces {

    public static final Place<Signature, String> PROTECTED_HEADER =
            new Place<>("protectedHeader");

    public static final Place<Signature, String> SIGNATURE =
            new Place<>("signature");

    private SignaturePlaces() {}
}
