// Generated from common/joint-action.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.JointAction;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/** The places of a {@link JointAction}. */
public final class JointActionPlaces {

    public static final Place<JointAction, Timestamp> AT =
            new Place<>("at");

    public static final Place<JointAction, Timestamp> READY_BY =
            new Place<>("readyBy");

    public static final Place<JointAction, PartyRole> COORDINATOR =
            new Place<>("coordinator");

    public static final Place<JointAction, Text> TEXT =
            new Place<>("text");

    private JointActionPlaces() {}
}
