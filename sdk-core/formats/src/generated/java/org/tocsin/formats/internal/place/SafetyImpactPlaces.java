// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Answer;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.SafetyImpact;

/** The places of a {@link SafetyImpact}. */
public final class SafetyImpactPlaces {

    public static final Place<SafetyImpact, Quantity> DEATHS =
            new Place<>("deaths");

    public static final Place<SafetyImpact, Quantity> INJURIES =
            new Place<>("injuries");

    public static final Place<SafetyImpact, Answer> PHYSICAL_DAMAGE =
            new Place<>("physicalDamage");

    private SafetyImpactPlaces() {}
}
