// Generated from types/call-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Interpretation;
import org.tocsin.code.UnreachedStep;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.Talks;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.CallRequest;

/** The places of a {@link CallRequest}. */
public final class CallRequestPlaces {

    public static final Place<CallRequest, Text> PURPOSE =
            new Place<>("purpose");

    public static final Place<CallRequest, Text> SPEAKER =
            new Place<>("speaker");

    public static final Place<CallRequest, Text> ASKED_FOR =
            new Place<>("askedFor");

    public static final ListPlace<CallRequest, Talks> OFFERS =
            new ListPlace<>("offers", 8);

    public static final Place<CallRequest, Timestamp> UNTIL =
            new Place<>("until");

    public static final Place<CallRequest, Integer> MINUTES =
            new Place<>("minutes");

    public static final ListPlace<CallRequest, String> LANGUAGES =
            new ListPlace<>("languages", 32);

    public static final Place<CallRequest, Interpretation> INTERPRETATION =
            new Place<>("interpretation");

    public static final ListPlace<CallRequest, UnreachedStep> IF_NOT_REACHED =
            new ListPlace<>("ifNotReached", 8);

    public static final Place<CallRequest, Text> TEXT =
            new Place<>("text");

    public static final Place<CallRequest, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private CallRequestPlaces() {}
}
