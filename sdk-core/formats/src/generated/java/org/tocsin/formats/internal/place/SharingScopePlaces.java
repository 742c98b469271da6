// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Domain;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.MessageType;
import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.directory.SharingScope;

/** The places of a {@link SharingScope}. */
public final class SharingScopePlaces {

    public static final ListPlace<SharingScope, MessageType> TYPES =
            new ListPlace<>("types", 64);

    public static final ListPlace<SharingScope, IncidentKind> KINDS =
            new ListPlace<>("kinds", 64);

    public static final ListPlace<SharingScope, Sector> SECTORS =
            new ListPlace<>("sectors", 64);

    public static final ListPlace<SharingScope, Domain> DOMAINS =
            new ListPlace<>("domains", 64);

    public static final Place<SharingScope, IncidentSeverity> LEAST_SEVERITY =
            new Place<>("leastSeverity");

    public static final Place<SharingScope, Text> TEXT =
            new Place<>("text");

    private SharingScopePlaces() {}
}
