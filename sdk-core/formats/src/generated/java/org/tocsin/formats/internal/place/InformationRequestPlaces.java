// Generated from types/information-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.InformationPurpose;
import org.tocsin.code.IntendedUse;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Question;
import org.tocsin.message.Text;
import org.tocsin.message.request.InformationRequest;

/** The places of a {@link InformationRequest}. */
public final class InformationRequestPlaces {

    public static final Place<InformationRequest, InformationPurpose> PURPOSE =
            new Place<>("purpose");

    public static final ListPlace<InformationRequest, Question> QUESTIONS =
            new ListPlace<>("questions", 64);

    public static final Place<InformationRequest, IncidentId> INCIDENT =
            new Place<>("incident");

    public static final Place<InformationRequest, Text> REASON =
            new Place<>("reason");

    public static final Place<InformationRequest, Text> KNOWN =
            new Place<>("known");

    public static final Place<InformationRequest, PartialTime> FROM =
            new Place<>("from");

    public static final Place<InformationRequest, PartialTime> UNTIL =
            new Place<>("until");

    public static final ListPlace<InformationRequest, Indicator> INDICATORS =
            new ListPlace<>("indicators", 500);

    public static final ListPlace<InformationRequest, IntendedUse> INTENDED_USES =
            new ListPlace<>("intendedUses", 16);

    public static final Place<InformationRequest, Boolean> RECIPROCAL =
            new Place<>("reciprocal");

    public static final Place<InformationRequest, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private InformationRequestPlaces() {}
}
