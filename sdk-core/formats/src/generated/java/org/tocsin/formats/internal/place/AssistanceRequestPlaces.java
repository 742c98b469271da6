// Generated from types/assistance-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Answer;
import org.tocsin.code.CostSharing;
import org.tocsin.code.DisclosableAnswer;
import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.AssistanceRequest;

/** The places of a {@link AssistanceRequest}. */
public final class AssistanceRequestPlaces {

    public static final ListPlace<AssistanceRequest, AssistanceItem> NEEDS =
            new ListPlace<>("needs", 64);

    public static final Place<AssistanceRequest, PartyRole> COORDINATOR =
            new Place<>("coordinator");

    public static final Place<AssistanceRequest, IncidentId> INCIDENT =
            new Place<>("incident");

    public static final Place<AssistanceRequest, Text> SUMMARY =
            new Place<>("summary");

    public static final Place<AssistanceRequest, SeverityAssessment> SEVERITY =
            new Place<>("severity");

    public static final ListPlace<AssistanceRequest, Sector> SECTORS =
            new ListPlace<>("sectors", 64);

    public static final Place<AssistanceRequest, DisclosableAnswer> CRITICAL_INFRASTRUCTURE =
            new Place<>("criticalInfrastructure");

    public static final Place<AssistanceRequest, Timestamp> NEEDED_BY =
            new Place<>("neededBy");

    public static final Place<AssistanceRequest, Timestamp> NEEDED_UNTIL =
            new Place<>("neededUntil");

    public static final ListPlace<AssistanceRequest, String> LANGUAGES =
            new ListPlace<>("languages", 16);

    public static final Place<AssistanceRequest, CostSharing> COSTS =
            new Place<>("costs");

    public static final Place<AssistanceRequest, Text> ARRANGEMENTS =
            new Place<>("arrangements");

    public static final Place<AssistanceRequest, Text> ACCESS =
            new Place<>("access");

    public static final Place<AssistanceRequest, Answer> OWNER_CONSENT =
            new Place<>("ownerConsent");

    public static final Place<AssistanceRequest, Text> LEGAL_BASIS =
            new Place<>("legalBasis");

    public static final ListPlace<AssistanceRequest, PartyCode> OTHERS_ASKED =
            new ListPlace<>("othersAsked", 64);

    public static final Place<AssistanceRequest, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private AssistanceRequestPlaces() {}
}
