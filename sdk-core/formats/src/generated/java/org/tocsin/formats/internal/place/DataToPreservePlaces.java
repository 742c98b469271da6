// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.StoredDataKind;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.request.DataToPreserve;

/** The places of a {@link DataToPreserve}. */
public final class DataToPreservePlaces {

    public static final Place<DataToPreserve, Text> WHAT =
            new Place<>("what");

    public static final ListPlace<DataToPreserve, StoredDataKind> KINDS =
            new ListPlace<>("kinds", 16);

    public static final Place<DataToPreserve, Text> HOLDER =
            new Place<>("holder");

    public static final Place<DataToPreserve, Text> LOCATION =
            new Place<>("location");

    public static final ListPlace<DataToPreserve, Indicator> IDENTIFIERS =
            new ListPlace<>("identifiers", 500);

    public static final Place<DataToPreserve, PartialTime> FROM =
            new Place<>("from");

    public static final Place<DataToPreserve, PartialTime> UNTIL =
            new Place<>("until");

    public static final Place<DataToPreserve, Text> RELATION =
            new Place<>("relation");

    private DataToPreservePlaces() {}
}
