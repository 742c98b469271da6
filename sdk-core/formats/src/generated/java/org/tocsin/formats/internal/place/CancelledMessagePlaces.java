// Generated from types/cancellation.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.MessageId;
import org.tocsin.message.service.CancelledMessage;

/** The places of a {@link CancelledMessage}. */
public final class CancelledMessagePlaces {

    public static final Place<CancelledMessage, MessageId> ID =
            new Place<>("id");

    public static final Place<CancelledMessage, Long> REVISION =
            new Place<>("revision");

    private CancelledMessagePlaces() {}
}
