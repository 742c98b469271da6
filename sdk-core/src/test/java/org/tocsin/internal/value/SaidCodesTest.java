package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.code.PocRole;
import org.tocsin.message.Header;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;

/** Codes of parties in texts of a message from XA to XB and x-forum. */
final class SaidCodesTest {

    private static final Header HEADER = Header.builder()
            .originator(PartyRole.builder()
                    .party(PartyCode.of("XA"))
                    .role(PocRole.NATIONAL_TECHNICAL)
                    .build())
            .recipients(
                    Recipient.builder().party(PartyCode.of("XB")).build(),
                    Recipient.builder().party(PartyCode.of("x-forum")).build(),
                    Recipient.builder().group("forum-all").build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "XA and XB were attacked, false",
        "XA was attacked by XD, true",
        "XD, true",
        "(XD), true",
        "by x-forum, false",
        "by x-forums, true",
        "the DNS of a CSIRT, false",
        "the mix-up, true",
        "nobody, false",
        "x, false",
        "'', false"
    })
    void partiesBetweenWhichAMessageGoesAreNotOthers(String text, boolean others) {
        assertEquals(others, SaidCodes.hasOtherThan(HEADER, text));
    }
}
