// Generated from types/assistance-offer.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.CostSharing;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.PartyRole;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.AssistanceOffer;

/** The places of a {@link AssistanceOffer}. */
public final class AssistanceOfferPlaces {

    public static final ListPlace<AssistanceOffer, AssistanceItem> ITEMS =
            new ListPlace<>("items", 64);

    public static final Place<AssistanceOffer, IncidentId> INCIDENT =
            new Place<>("incident");

    public static final Place<AssistanceOffer, Text> SUMMARY =
            new Place<>("summary");

    public static final Place<AssistanceOffer, Timestamp> AVAILABLE_AT =
            new Place<>("availableAt");

    public static final Place<AssistanceOffer, Timestamp> AVAILABLE_UNTIL =
            new Place<>("availableUntil");

    public static final ListPlace<AssistanceOffer, String> LANGUAGES =
            new ListPlace<>("languages", 16);

    public static final Place<AssistanceOffer, CostSharing> COSTS =
            new Place<>("costs");

    public static final ListPlace<AssistanceOffer, StatedCondition> CONDITIONS =
            new ListPlace<>("conditions", 16);

    public static final Place<AssistanceOffer, PartyRole> COORDINATOR =
            new Place<>("coordinator");

    public static final Place<AssistanceOffer, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private AssistanceOfferPlaces() {}
}
