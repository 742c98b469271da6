// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Money;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProgressFigure;

/** The places of a {@link ProgressFigure}. */
public final class ProgressFigurePlaces {

    public static final Place<ProgressFigure, Text> TEXT =
            new Place<>("text");

    public static final Place<ProgressFigure, Quantity> VALUE =
            new Place<>("value");

    public static final Place<ProgressFigure, Quantity> TARGET =
            new Place<>("target");

    public static final Place<ProgressFigure, Money> AMOUNT =
            new Place<>("amount");

    public static final Place<ProgressFigure, Money> TARGET_AMOUNT =
            new Place<>("targetAmount");

    private ProgressFigurePlaces() {}
}
