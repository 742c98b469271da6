// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.AttackVector;
import org.tocsin.code.CausalStrength;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.RootCause;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Technique;
import org.tocsin.message.Text;
import org.tocsin.message.incident.Cause;

/** The places of a {@link Cause}. */
public final class CausePlaces {

    public static final Place<Cause, RootCause> ROOT =
            new Place<>("root");

    public static final Place<Cause, CausalStrength> STRENGTH =
            new Place<>("strength");

    public static final ListPlace<Cause, AttackVector> VECTORS =
            new ListPlace<>("vectors", 64);

    public static final ListPlace<Cause, Technique> TECHNIQUES =
            new ListPlace<>("techniques", 64);

    public static final ListPlace<Cause, ControlFailure> FAILURES =
            new ListPlace<>("failures", 64);

    public static final Place<Cause, Text> TEXT =
            new Place<>("text");

    private CausePlaces() {}
}
