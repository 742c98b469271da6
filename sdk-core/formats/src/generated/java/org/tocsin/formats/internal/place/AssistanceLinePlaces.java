// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.AssistanceState;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.MessageId;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AssistanceLine;

/** The places of a {@link AssistanceLine}. */
public final class AssistanceLinePlaces {

    public static final Place<AssistanceLine, MessageId> REQUEST =
            new Place<>("request");

    public static final Place<AssistanceLine, AssistanceState> STATE =
            new Place<>("state");

    public static final Place<AssistanceLine, Text> TEXT =
            new Place<>("text");

    private AssistanceLinePlaces() {}
}
