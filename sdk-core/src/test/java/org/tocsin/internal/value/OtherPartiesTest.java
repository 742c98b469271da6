package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.code.PocRole;
import org.tocsin.internal.accusation.Accusations;
import org.tocsin.internal.accusation.NamedParties;
import org.tocsin.message.Header;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;

/** Codes of parties in texts of a message from XA to XB and x-forum. */
final class OtherPartiesTest {

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
        "XA, false",
        "XB, false",
        "x-forum, false",
        "XD, true",
        "IP, false",
        "AI, true",
        "x-for, true",
        "x-forums, true"
    })
    void partiesBetweenWhichAMessageGoesAreNotOthers(String code, boolean other) {
        String text = "by " + code + " alone";
        assertEquals(other, new OtherParties(HEADER, Set.of("AI")).has(text, 3, 3 + code.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "Our army and XB were attacked by x-forum., false",
        "XA was attacked by XD., true",
        "XD told us. The attack was launched by XB., false",
    })
    void onlyOthersAreAccused(String text, boolean accused) {
        NamedParties others = NamedParties.byCode(new OtherParties(HEADER, Set.of("AI")));
        assertEquals(accused, Accusations.accused(text, "en", others) != null);
    }
}
