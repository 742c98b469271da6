package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.code.ChannelKind;
import org.tocsin.validation.ProblemVariant;

/** What can be dialled, written to or opened, and what only looks so. */
final class ChannelAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "phone, +999-555-0100",
        "phone, +999 (555) 01.00",
        "sms, +9995550100",
        "fax, +999 555 0100;ext=21",
        "satellite-phone, +999123456789012",
        "email, desk@csirt.example",
        "portal, HTTPS://csirt.example/report?lang=en",
        "api, https://192.0.2.7:8443/in",
        "video, https://[2001:db8::7]/room",
        "in-person, 'Room 4, by appointment'",
        "secure-messenger, desk.77",
        "x-xa-pager, 17",
        "carrier-pigeon, the usual one"
    })
    void anAddressOfItsForm(String kind, String address) {
        assertEquals(Optional.empty(), ChannelAddresses.defect(ChannelKind.of(kind), address));
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 0999 555 010, TELEPHONE",
        "phone, +0999 555 0100, TELEPHONE",
        "phone, +999 55, TELEPHONE",
        "phone, +9991234567890123, TELEPHONE",
        "phone, +999-555-0100-, TELEPHONE",
        "phone, +999-555-0100;ext=, TELEPHONE",
        "phone, +999-555-0100;ext=a, TELEPHONE",
        "phone, tel:+999-555-0100, TELEPHONE",
        "phone, +999-555-01OO, TELEPHONE",
        "sms, +9, TELEPHONE",
        "email, desk at csirt.example, EMAIL",
        "email, @csirt.example, EMAIL",
        "portal, javascript:alert(1), LINK",
        "portal, http://csirt.example/, LINK",
        "api, csirt.example/in, LINK",
        "video, https://, LINK",
        "video, https:///room, LINK",
        "video, https://-/room, LINK"
    })
    void anAddressThatCannotBeUsed(String kind, String address, ProblemVariant defect) {
        assertEquals(Optional.of(defect), ChannelAddresses.defect(ChannelKind.of(kind), address), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N.A.",
                "TBD",
                "tbc.",
                "None",
                "(unknown)",
                "-",
                "?",
                "--",
                "...",
                "xxx",
                "XX-XXX",
                "s/o",
                "Néant",
                "à définir",
                "sans objet",
                "En attente"
            })
    void aWordInPlaceOfAnAddressReachesNobody(String address) {
        assertTrue(ChannelAddresses.reachesNobody(address));
        assertEquals(
                Optional.of(ProblemVariant.NOBODY), ChannelAddresses.defect(ChannelKind.of("carrier-pigeon"), address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "None Street 4", "Nakhon", "未定", "unknown-desk", "Embassy, room x"})
    void otherWordsMayReachSomebody(String address) {
        assertFalse(ChannelAddresses.reachesNobody(address));
    }
}
