// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Environment;
import org.tocsin.code.Hosting;
import org.tocsin.code.SystemKind;
import org.tocsin.code.SystemRole;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Product;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedSystem;

/** The places of a {@link AffectedSystem}. */
public final class AffectedSystemPlaces {

    public static final Place<AffectedSystem, SystemKind> KIND =
            new Place<>("kind");

    public static final Place<AffectedSystem, Quantity> QUANTITY =
            new Place<>("quantity");

    public static final Place<AffectedSystem, Environment> ENVIRONMENT =
            new Place<>("environment");

    public static final Place<AffectedSystem, Hosting> HOSTING =
            new Place<>("hosting");

    public static final Place<AffectedSystem, Product> PRODUCT =
            new Place<>("product");

    public static final Place<AffectedSystem, SystemRole> ROLE =
            new Place<>("role");

    private AffectedSystemPlaces() {}
}
