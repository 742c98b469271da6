// Generated from common/in-reply-to.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.MessageType;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.MessageId;

/** The places of a {@link InReplyTo}. */
public final class InReplyToPlaces {

    public static final Place<InReplyTo, MessageId> ID =
            new Place<>("id");

    public static final Place<InReplyTo, MessageType> TYPE =
            new Place<>("type");

    public static final Place<InReplyTo, Long> REVISION =
            new Place<>("revision");

    public static final Place<InReplyTo, String> DIGEST =
            new Place<>("digest");

    private InReplyToPlaces() {}
}
