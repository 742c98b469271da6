// Generated from common/assistance-item.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.AssistanceKind;
import org.tocsin.code.AssistanceMode;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;

/** The places of a {@link AssistanceItem}. */
public final class AssistanceItemPlaces {

    public static final Place<AssistanceItem, AssistanceKind> KIND =
            new Place<>("kind");

    public static final Place<AssistanceItem, AssistanceMode> MODE =
            new Place<>("mode");

    public static final Place<AssistanceItem, Quantity> QUANTITY =
            new Place<>("quantity");

    public static final Place<AssistanceItem, Text> TEXT =
            new Place<>("text");

    private AssistanceItemPlaces() {}
}
