// Generated from common/handling.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Credit;
import org.tocsin.code.Pap;
import org.tocsin.code.PersonalData;
import org.tocsin.code.Tlp;
import org.tocsin.code.TransportEncryption;
import org.tocsin.code.UseLimit;
import org.tocsin.code.VictimContact;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Handling;
import org.tocsin.message.Text;

/** The places of a {@link Handling}. */
public final class HandlingPlaces {

    public static final Place<Handling, Tlp> TLP =
            new Place<>("tlp");

    public static final Place<Handling, Pap> PAP =
            new Place<>("pap");

    public static final Place<Handling, String> COMMUNITY =
            new Place<>("community");

    public static final Place<Handling, Text> RESTRICTION =
            new Place<>("restriction");

    public static final Place<Handling, TransportEncryption> ENCRYPTION =
            new Place<>("encryption");

    public static final Place<Handling, Credit> CREDIT =
            new Place<>("credit");

    public static final Place<Handling, VictimContact> VICTIM_CONTACT =
            new Place<>("victimContact");

    public static final Place<Handling, UseLimit> USE_LIMIT =
            new Place<>("useLimit");

    public static final Place<Handling, PersonalData> PERSONAL_DATA =
            new Place<>("personalData");

    public static final Place<Handling, String> RETAIN_UNTIL =
            new Place<>("retainUntil");

    private HandlingPlaces() {}
}
