// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ActivityKind;
import org.tocsin.code.ActivityLevel;
import org.tocsin.code.CooperationArea;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityCost;
import org.tocsin.message.cooperation.ActivityEligibility;
import org.tocsin.message.cooperation.ActivityHost;
import org.tocsin.message.cooperation.ActivityNotice;
import org.tocsin.message.cooperation.ActivityRegistration;
import org.tocsin.message.cooperation.ActivitySession;
import org.tocsin.message.cooperation.ExerciseSigns;

/** The places of a {@link ActivityNotice}. */
public final class ActivityNoticePlaces {

    public static final Place<ActivityNotice, ActivityKind> KIND =
            new Place<>("kind");

    public static final ListPlace<ActivityNotice, CooperationArea> AREAS =
            new ListPlace<>("areas", 16);

    public static final Place<ActivityNotice, Text> SUMMARY =
            new Place<>("summary");

    public static final Place<ActivityNotice, ActivityLevel> LEVEL =
            new Place<>("level");

    public static final ListPlace<ActivityNotice, ActivitySession> SESSIONS =
            new ListPlace<>("sessions", 64);

    public static final ListPlace<ActivityNotice, ActivityHost> HOSTS =
            new ListPlace<>("hosts", 32);

    public static final ListPlace<ActivityNotice, String> LANGUAGES =
            new ListPlace<>("languages", 32);

    public static final Place<ActivityNotice, ActivityEligibility> ELIGIBILITY =
            new Place<>("eligibility");

    public static final Place<ActivityNotice, Integer> SEATS =
            new Place<>("seats");

    public static final Place<ActivityNotice, Integer> SEATS_PER_PARTY =
            new Place<>("seatsPerParty");

    public static final Place<ActivityNotice, ActivityCost> COST =
            new Place<>("cost");

    public static final Place<ActivityNotice, Text> BRING =
            new Place<>("bring");

    public static final Place<ActivityNotice, ActivityRegistration> REGISTRATION =
            new Place<>("registration");

    public static final Place<ActivityNotice, PartyRole> CONTACT =
            new Place<>("contact");

    public static final Place<ActivityNotice, ExerciseId> EXERCISE =
            new Place<>("exercise");

    public static final Place<ActivityNotice, ExerciseSigns> SEEN_OUTSIDE =
            new Place<>("seenOutside");

    public static final Place<ActivityNotice, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private ActivityNoticePlaces() {}
}
