package org.tocsin.formats;

import java.util.List;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;

/** Who tells whom in the tests: XA tells XB. */
public final class Addressed {

    private Addressed() {}

    /** What may be shared within the community, in a test. */
    public static ConversionOptions green() {
        return with(Tlp.GREEN, Realm.TEST);
    }

    /** With this label and in this realm. */
    public static ConversionOptions with(Tlp tlp, Realm realm) {
        return ConversionOptions.of(new Addressing(
                PartyRole.builder().party("XA").role(PocRole.NATIONAL_TECHNICAL).build(),
                List.of(Recipient.builder().party("XB").build()),
                tlp,
                realm));
    }
}
