// Generated from types/cooperation-notice.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.CooperationArea;
import org.tocsin.code.CooperationKind;
import org.tocsin.code.CooperationStatus;
import org.tocsin.code.CostSharing;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.JointAction;
import org.tocsin.message.Money;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.TimePeriod;
import org.tocsin.message.cooperation.CooperationNotice;
import org.tocsin.message.cooperation.PartnerSought;

/** The places of a {@link CooperationNotice}. */
public final class CooperationNoticePlaces {

    public static final Place<CooperationNotice, CooperationKind> KIND =
            new Place<>("kind");

    public static final ListPlace<CooperationNotice, CooperationArea> AREAS =
            new ListPlace<>("areas", 16);

    public static final Place<CooperationNotice, Text> TEXT =
            new Place<>("text");

    public static final Place<CooperationNotice, Text> GOAL =
            new Place<>("goal");

    public static final Place<CooperationNotice, CooperationStatus> STATUS =
            new Place<>("status");

    public static final Place<CooperationNotice, TimePeriod> PERIOD =
            new Place<>("period");

    public static final Place<CooperationNotice, JointAction> JOINT_ACTION =
            new Place<>("jointAction");

    public static final ListPlace<CooperationNotice, PartyCode> PROPOSERS =
            new ListPlace<>("proposers", 64);

    public static final ListPlace<CooperationNotice, PartnerSought> PARTNERS_SOUGHT =
            new ListPlace<>("partnersSought", 32);

    public static final Place<CooperationNotice, CostSharing> COST_SHARING =
            new Place<>("costSharing");

    public static final Place<CooperationNotice, Money> BUDGET =
            new Place<>("budget");

    public static final Place<CooperationNotice, Text> CONDITIONS =
            new Place<>("conditions");

    public static final Place<CooperationNotice, PartyRole> CONTACT =
            new Place<>("contact");

    public static final Place<CooperationNotice, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private CooperationNoticePlaces() {}
}
