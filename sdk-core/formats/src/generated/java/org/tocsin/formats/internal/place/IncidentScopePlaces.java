// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.DisclosableAnswer;
import org.tocsin.code.Domain;
import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedArea;
import org.tocsin.message.incident.AffectedSystem;
import org.tocsin.message.incident.IncidentScope;

/** The places of a {@link IncidentScope}. */
public final class IncidentScopePlaces {

    public static final ListPlace<IncidentScope, Sector> SECTORS =
            new ListPlace<>("sectors", 64);

    public static final ListPlace<IncidentScope, Domain> DOMAINS =
            new ListPlace<>("domains", 64);

    public static final Place<IncidentScope, DisclosableAnswer> CRITICAL_INFRASTRUCTURE =
            new Place<>("criticalInfrastructure");

    public static final ListPlace<IncidentScope, AffectedArea> AREAS =
            new ListPlace<>("areas", 64);

    public static final Place<IncidentScope, Quantity> PEOPLE =
            new Place<>("people");

    public static final Place<IncidentScope, Quantity> ORGANISATIONS =
            new Place<>("organisations");

    public static final ListPlace<IncidentScope, AffectedSystem> SYSTEMS =
            new ListPlace<>("systems", 64);

    private IncidentScopePlaces() {}
}
