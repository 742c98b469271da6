// Generated from types/release-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ReleasePurpose;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.Handling;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.Text;
import org.tocsin.message.request.ReleaseRequest;

/** The places of a {@link ReleaseRequest}. */
public final class ReleaseRequestPlaces {

    public static final ListPlace<ReleaseRequest, MessageMaterial> MESSAGES =
            new ListPlace<>("messages", 64);

    public static final Place<ReleaseRequest, Handling> HANDLING =
            new Place<>("handling");

    public static final Place<ReleaseRequest, ReleaseAudience> AUDIENCE =
            new Place<>("audience");

    public static final ListPlace<ReleaseRequest, ReleasePurpose> PURPOSES =
            new ListPlace<>("purposes", 16);

    public static final Place<ReleaseRequest, Text> EXPLANATION =
            new Place<>("explanation");

    public static final Place<ReleaseRequest, Text> REDACTED_TEXT =
            new Place<>("redactedText");

    public static final Place<ReleaseRequest, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private ReleaseRequestPlaces() {}
}
