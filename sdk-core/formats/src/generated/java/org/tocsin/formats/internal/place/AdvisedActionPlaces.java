// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ActionUrgency;
import org.tocsin.code.Audience;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.JointAction;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AdvisedAction;

/** The places of a {@link AdvisedAction}. */
public final class AdvisedActionPlaces {

    public static final Place<AdvisedAction, Text> TEXT =
            new Place<>("text");

    public static final Place<AdvisedAction, ActionUrgency> URGENCY =
            new Place<>("urgency");

    public static final Place<AdvisedAction, JointAction> JOINT_ACTION =
            new Place<>("jointAction");

    public static final Place<AdvisedAction, Audience> AUDIENCE =
            new Place<>("audience");

    private AdvisedActionPlaces() {}
}
