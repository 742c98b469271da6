// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.VictimDisclosure;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.incident.Victim;
import org.tocsin.message.incident.Victims;

/** The places of a {@link Victims}. */
public final class VictimsPlaces {

    public static final Place<Victims, VictimDisclosure> DISCLOSURE =
            new Place<>("disclosure");

    public static final Place<Victims, Text> CONSENT =
            new Place<>("consent");

    public static final ListPlace<Victims, Victim> PARTIES =
            new ListPlace<>("parties", 64);

    private VictimsPlaces() {}
}
