// Generated from common/indicator-list.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Pap;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.IndicatorList;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;

/** The places of a {@link IndicatorList}. */
public final class IndicatorListPlaces {

    public static final Place<IndicatorList, FormatVersion> TOCSIN =
            new Place<>("tocsin");

    public static final Place<IndicatorList, Realm> REALM =
            new Place<>("realm");

    public static final Place<IndicatorList, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<IndicatorList, MessageId> MESSAGE =
            new Place<>("message");

    public static final Place<IndicatorList, Long> REVISION =
            new Place<>("revision");

    public static final Place<IndicatorList, Timestamp> SENT_AT =
            new Place<>("sentAt");

    public static final Place<IndicatorList, Tlp> TLP =
            new Place<>("tlp");

    public static final Place<IndicatorList, Pap> PAP =
            new Place<>("pap");

    public static final Place<IndicatorList, Integer> COUNT =
            new Place<>("count");

    public static final Place<IndicatorList, Integer> SIZE =
            new Place<>("size");

    public static final Place<IndicatorList, String> DIGEST =
            new Place<>("digest");

    private IndicatorListPlaces() {}
}
