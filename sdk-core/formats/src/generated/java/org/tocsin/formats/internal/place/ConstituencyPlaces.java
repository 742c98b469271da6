// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.directory.Constituency;

/** The places of a {@link Constituency}. */
public final class ConstituencyPlaces {

    public static final Place<Constituency, Text> TEXT =
            new Place<>("text");

    public static final ListPlace<Constituency, String> DOMAINS =
            new ListPlace<>("domains", 500);

    public static final ListPlace<Constituency, String> ASNS =
            new ListPlace<>("asns", 500);

    public static final ListPlace<Constituency, String> ADDRESS_RANGES =
            new ListPlace<>("addressRanges", 500);

    public static final ListPlace<Constituency, Sector> SECTORS =
            new ListPlace<>("sectors", 64);

    private ConstituencyPlaces() {}
}
