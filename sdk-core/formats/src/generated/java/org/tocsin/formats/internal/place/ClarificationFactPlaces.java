// Generated from types/clarification-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Grade;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.request.ClarificationFact;

/** The places of a {@link ClarificationFact}. */
public final class ClarificationFactPlaces {

    public static final Place<ClarificationFact, Text> WHAT =
            new Place<>("what");

    public static final Place<ClarificationFact, PartialTime> FROM =
            new Place<>("from");

    public static final Place<ClarificationFact, PartialTime> UNTIL =
            new Place<>("until");

    public static final Place<ClarificationFact, Text> SEEN_AT =
            new Place<>("seenAt");

    public static final Place<ClarificationFact, Grade> GRADE =
            new Place<>("grade");

    public static final ListPlace<ClarificationFact, Indicator> INDICATORS =
            new ListPlace<>("indicators", 500);

    private ClarificationFactPlaces() {}
}
