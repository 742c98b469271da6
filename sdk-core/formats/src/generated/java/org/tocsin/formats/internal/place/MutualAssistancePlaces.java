// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.request.MutualAssistance;

/** The places of a {@link MutualAssistance}. */
public final class MutualAssistancePlaces {

    public static final Place<MutualAssistance, Boolean> INTENDED =
            new Place<>("intended");

    public static final Place<MutualAssistance, String> EXPECTED_ON =
            new Place<>("expectedOn");

    public static final Place<MutualAssistance, String> REFERENCE =
            new Place<>("reference");

    public static final Place<MutualAssistance, Text> EXPLANATION =
            new Place<>("explanation");

    private MutualAssistancePlaces() {}
}
