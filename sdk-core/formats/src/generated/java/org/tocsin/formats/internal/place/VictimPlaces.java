// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Sector;
import org.tocsin.code.SizeBand;
import org.tocsin.code.VictimRelation;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedArea;
import org.tocsin.message.incident.IndustryCode;
import org.tocsin.message.incident.Victim;

/** The places of a {@link Victim}. */
public final class VictimPlaces {

    public static final Place<Victim, Text> NAME =
            new Place<>("name");

    public static final Place<Victim, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<Victim, AffectedArea> AREA =
            new Place<>("area");

    public static final Place<Victim, Sector> SECTOR =
            new Place<>("sector");

    public static final ListPlace<Victim, IndustryCode> SECTOR_CODES =
            new ListPlace<>("sectorCodes", 8);

    public static final Place<Victim, SizeBand> SIZE_BAND =
            new Place<>("sizeBand");

    public static final Place<Victim, VictimRelation> RELATION =
            new Place<>("relation");

    private VictimPlaces() {}
}
