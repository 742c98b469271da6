// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedService;

/** The places of a {@link AffectedService}. */
public final class AffectedServicePlaces {

    public static final Place<AffectedService, Text> SERVICE =
            new Place<>("service");

    public static final Place<AffectedService, Sector> SECTOR =
            new Place<>("sector");

    public static final Place<AffectedService, Quantity> USERS_SHARE =
            new Place<>("usersShare");

    public static final Place<AffectedService, Quantity> USERS =
            new Place<>("users");

    public static final Place<AffectedService, Quantity> LOST =
            new Place<>("lost");

    public static final Place<AffectedService, PartialTime> SINCE =
            new Place<>("since");

    public static final Place<AffectedService, PartialTime> UNTIL =
            new Place<>("until");

    private AffectedServicePlaces() {}
}
