// Generated from types/cooperation-notice.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Audience;
import org.tocsin.code.CooperationPart;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.PartnerSought;

/** The places of a {@link PartnerSought}. */
public final class PartnerSoughtPlaces {

    public static final Place<PartnerSought, CooperationPart> PART =
            new Place<>("part");

    public static final ListPlace<PartnerSought, PartyCode> PARTIES =
            new ListPlace<>("parties", 64);

    public static final ListPlace<PartnerSought, Audience> AUDIENCE =
            new ListPlace<>("audience", 16);

    public static final Place<PartnerSought, Text> TEXT =
            new Place<>("text");

    private PartnerSoughtPlaces() {}
}
