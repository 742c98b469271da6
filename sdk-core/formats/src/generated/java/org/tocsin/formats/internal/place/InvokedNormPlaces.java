// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Norm;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.incident.InvokedNorm;

/** The places of a {@link InvokedNorm}. */
public final class InvokedNormPlaces {

    public static final Place<InvokedNorm, Norm> NORM =
            new Place<>("norm");

    public static final Place<InvokedNorm, String> CLAUSE =
            new Place<>("clause");

    public static final Place<InvokedNorm, Text> TEXT =
            new Place<>("text");

    private InvokedNormPlaces() {}
}
