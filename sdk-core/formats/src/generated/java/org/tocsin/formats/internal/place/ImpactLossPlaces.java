// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.LossKind;
import org.tocsin.code.LossRating;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Money;
import org.tocsin.message.Text;
import org.tocsin.message.incident.ImpactLoss;

/** The places of a {@link ImpactLoss}. */
public final class ImpactLossPlaces {

    public static final Place<ImpactLoss, LossKind> KIND =
            new Place<>("kind");

    public static final Place<ImpactLoss, Money> AMOUNT =
            new Place<>("amount");

    public static final Place<ImpactLoss, LossRating> RATING =
            new Place<>("rating");

    public static final Place<ImpactLoss, Text> TEXT =
            new Place<>("text");

    private ImpactLossPlaces() {}
}
