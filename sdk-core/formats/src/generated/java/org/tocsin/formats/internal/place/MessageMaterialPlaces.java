// Generated from common/message-material.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageMaterial;

/** The places of a {@link MessageMaterial}. */
public final class MessageMaterialPlaces {

    public static final Place<MessageMaterial, MessageId> ID =
            new Place<>("id");

    public static final Place<MessageMaterial, Long> REVISION =
            new Place<>("revision");

    public static final ListPlace<MessageMaterial, String> PARTS =
            new ListPlace<>("parts", 64);

    private MessageMaterialPlaces() {}
}
