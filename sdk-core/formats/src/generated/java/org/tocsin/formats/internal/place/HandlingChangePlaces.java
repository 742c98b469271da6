// Generated from types/handling-change.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.HandlingChangeReason;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.Handling;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.service.HandlingChange;

/** The places of a {@link HandlingChange}. */
public final class HandlingChangePlaces {

    public static final ListPlace<HandlingChange, MessageMaterial> MESSAGES =
            new ListPlace<>("messages", 64);

    public static final Place<HandlingChange, Handling> HANDLING =
            new Place<>("handling");

    public static final Place<HandlingChange, HandlingChangeReason> REASON =
            new Place<>("reason");

    public static final Place<HandlingChange, Timestamp> EFFECTIVE_AT =
            new Place<>("effectiveAt");

    public static final Place<HandlingChange, ReleaseAudience> AUDIENCE =
            new Place<>("audience");

    public static final Place<HandlingChange, Text> REDACTED_TEXT =
            new Place<>("redactedText");

    public static final Place<HandlingChange, Boolean> INFORM_ONWARD =
            new Place<>("informOnward");

    public static final Place<HandlingChange, Text> EXPLANATION =
            new Place<>("explanation");

    public static final Place<HandlingChange, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private HandlingChangePlaces() {}
}
