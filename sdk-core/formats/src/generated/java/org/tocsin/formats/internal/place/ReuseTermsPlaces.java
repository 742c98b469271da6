// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ReusePermission;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ReuseTerms;

/** The places of a {@link ReuseTerms}. */
public final class ReuseTermsPlaces {

    public static final Place<ReuseTerms, String> LICENCE =
            new Place<>("licence");

    public static final Place<ReuseTerms, String> URL =
            new Place<>("url");

    public static final ListPlace<ReuseTerms, ReusePermission> PERMITS =
            new ListPlace<>("permits", 16);

    public static final Place<ReuseTerms, Text> CREDIT =
            new Place<>("credit");

    private ReuseTermsPlaces() {}
}
