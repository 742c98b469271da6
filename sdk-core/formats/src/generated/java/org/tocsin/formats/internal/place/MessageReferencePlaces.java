// Generated from common/message-reference.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ReferenceRelation;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;

/** The places of a {@link MessageReference}. */
public final class MessageReferencePlaces {

    public static final Place<MessageReference, MessageId> ID =
            new Place<>("id");

    public static final Place<MessageReference, Long> REVISION =
            new Place<>("revision");

    public static final Place<MessageReference, ReferenceRelation> RELATION =
            new Place<>("relation");

    public static final Place<MessageReference, String> DIGEST =
            new Place<>("digest");

    private MessageReferencePlaces() {}
}
