// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Money;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedTransactions;

/** The places of a {@link AffectedTransactions}. */
public final class AffectedTransactionsPlaces {

    public static final Place<AffectedTransactions, Quantity> NUMBER =
            new Place<>("number");

    public static final Place<AffectedTransactions, Quantity> SHARE =
            new Place<>("share");

    public static final Place<AffectedTransactions, Money> VALUE =
            new Place<>("value");

    private AffectedTransactionsPlaces() {}
}
