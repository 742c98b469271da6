// Generated from types/cancellation.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.MessageId;
import org.tocsin.message.Text;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/** The places of a {@link Cancellation}. */
public final class CancellationPlaces {

    public static final ListPlace<Cancellation, CancelledMessage> CANCELS =
            new ListPlace<>("cancels", 64);

    public static final Place<Cancellation, CancellationReason> REASON =
            new Place<>("reason");

    public static final Place<Cancellation, CancellationInstruction> INSTRUCTION =
            new Place<>("instruction");

    public static final Place<Cancellation, MessageId> CORRECTION =
            new Place<>("correction");

    public static final Place<Cancellation, Text> EXPLANATION =
            new Place<>("explanation");

    public static final Place<Cancellation, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private CancellationPlaces() {}
}
