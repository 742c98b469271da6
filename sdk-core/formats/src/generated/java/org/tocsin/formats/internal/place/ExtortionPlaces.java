// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Answer;
import org.tocsin.code.DisclosableAnswer;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Money;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.Extortion;

/** The places of a {@link Extortion}. */
public final class ExtortionPlaces {

    public static final Place<Extortion, Answer> DEMANDED =
            new Place<>("demanded");

    public static final Place<Extortion, DisclosableAnswer> PAID =
            new Place<>("paid");

    public static final Place<Extortion, Money> AMOUNT =
            new Place<>("amount");

    public static final Place<Extortion, Timestamp> BY =
            new Place<>("by");

    private ExtortionPlaces() {}
}
