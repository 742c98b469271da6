// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Answer;
import org.tocsin.code.DataDisclosure;
import org.tocsin.code.DataKind;
import org.tocsin.code.DataState;
import org.tocsin.code.DataSubject;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedData;

/** The places of a {@link AffectedData}. */
public final class AffectedDataPlaces {

    public static final Place<AffectedData, DataKind> KIND =
            new Place<>("kind");

    public static final ListPlace<AffectedData, DataSubject> SUBJECTS =
            new ListPlace<>("subjects", 64);

    public static final Place<AffectedData, Quantity> RECORDS =
            new Place<>("records");

    public static final Place<AffectedData, DataState> STATE =
            new Place<>("state");

    public static final Place<AffectedData, Answer> ENCRYPTED =
            new Place<>("encrypted");

    public static final Place<AffectedData, DataDisclosure> DISCLOSED =
            new Place<>("disclosed");

    private AffectedDataPlaces() {}
}
