// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Grade;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.incident.SituationFact;

/** The places of a {@link SituationFact}. */
public final class SituationFactPlaces {

    public static final Place<SituationFact, Text> TEXT =
            new Place<>("text");

    public static final Place<SituationFact, PartialTime> AT =
            new Place<>("at");

    public static final Place<SituationFact, Grade> GRADE =
            new Place<>("grade");

    private SituationFactPlaces() {}
}
