// Generated from types/mitigation-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.MeasureCode;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.JointAction;
import org.tocsin.message.Text;
import org.tocsin.message.request.EarlierContact;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.MitigationTarget;

/** The places of a {@link MitigationRequest}. */
public final class MitigationRequestPlaces {

    public static final ListPlace<MitigationRequest, Category> CATEGORIES =
            new ListPlace<>("categories", 16);

    public static final ListPlace<MitigationRequest, MitigationTarget> TARGETS =
            new ListPlace<>("targets", 1000);

    public static final ListPlace<MitigationRequest, MeasureCode> WISHED_MEASURES =
            new ListPlace<>("wishedMeasures", 16);

    public static final Place<MitigationRequest, JointAction> JOINT_ACTION =
            new Place<>("jointAction");

    public static final Place<MitigationRequest, Text> TEXT =
            new Place<>("text");

    public static final Place<MitigationRequest, IncidentId> INCIDENT =
            new Place<>("incident");

    public static final Place<MitigationRequest, Text> HARM =
            new Place<>("harm");

    public static final Place<MitigationRequest, Boolean> CONFIDENTIAL =
            new Place<>("confidential");

    public static final ListPlace<MitigationRequest, EarlierContact> CONTACTED =
            new ListPlace<>("contacted", 32);

    public static final Place<MitigationRequest, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private MitigationRequestPlaces() {}
}
