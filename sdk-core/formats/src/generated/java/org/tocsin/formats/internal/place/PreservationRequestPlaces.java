// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ChannelKind;
import org.tocsin.code.PreservationUrgency;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.LocalId;
import org.tocsin.message.Text;
import org.tocsin.message.request.CaseAuthority;
import org.tocsin.message.request.DataToPreserve;
import org.tocsin.message.request.EarlierPreservation;
import org.tocsin.message.request.InvestigatedOffence;
import org.tocsin.message.request.MutualAssistance;
import org.tocsin.message.request.PreservationRequest;

/** The places of a {@link PreservationRequest}. */
public final class PreservationRequestPlaces {

    public static final Place<PreservationRequest, CaseAuthority> AUTHORITY =
            new Place<>("authority");

    public static final Place<PreservationRequest, CaseAuthority> INVESTIGATING_AUTHORITY =
            new Place<>("investigatingAuthority");

    public static final Place<PreservationRequest, InvestigatedOffence> OFFENCE =
            new Place<>("offence");

    public static final Place<PreservationRequest, Text> FACTS =
            new Place<>("facts");

    public static final ListPlace<PreservationRequest, DataToPreserve> DATA =
            new ListPlace<>("data", 64);

    public static final Place<PreservationRequest, Text> NECESSITY =
            new Place<>("necessity");

    public static final Place<PreservationRequest, MutualAssistance> MUTUAL_ASSISTANCE =
            new Place<>("mutualAssistance");

    public static final Place<PreservationRequest, Integer> PERIOD_DAYS =
            new Place<>("periodDays");

    public static final Place<PreservationRequest, EarlierPreservation> EARLIER_PRESERVATION =
            new Place<>("earlierPreservation");

    public static final Place<PreservationRequest, IncidentId> INCIDENT =
            new Place<>("incident");

    public static final ListPlace<PreservationRequest, PreservationUrgency> URGENCY =
            new ListPlace<>("urgency", 16);

    public static final Place<PreservationRequest, Boolean> CONFIDENTIAL =
            new Place<>("confidential");

    public static final Place<PreservationRequest, Boolean> PATH_DISCLOSURE =
            new Place<>("pathDisclosure");

    public static final ListPlace<PreservationRequest, ChannelKind> REPLY_CHANNELS =
            new ListPlace<>("replyChannels", 8);

    public static final ListPlace<PreservationRequest, LocalId> LOCAL_IDS =
            new ListPlace<>("localIds", 16);

    public static final Place<PreservationRequest, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private PreservationRequestPlaces() {}
}
