package org.tocsin.internal.accusation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has the form of the code of a party in a text. */
final class PartyCodesTest {

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        for (int at = PartyCodes.next(text, 0); at != PartyCodes.NONE; ) {
            int end = PartyCodes.end(text, at);
            codes.add(text.substring(at, end));
            at = PartyCodes.next(text, end);
        }
        return codes;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "XA and XB were hit by XD, XA XB XD",
                "(XD), XD",
                "XD's, XD",
                "from x-forum to x-a1-b., x-forum x-a1-b",
                "the DNS of a CSIRT, ``",
                "the fax-machine with max-size 3, ``",
                "x-aXD, ``",
                "XD2, ``",
                "EX-ALPHA and EX-2, ``",
                "XD-backed, XD",
                "CERT-XD, XD",
                "x-, ``",
                "x, ``",
                "``, ``",
            })
    void codesAreWords(String text, String codes) {
        assertEquals(codes, String.join(" ", codes(text)));
        assertEquals(!codes.isEmpty(), PartyCodes.isIn(text));
    }

    /** A code that the words of a sentence have is never passed over. */
    @Property
    void whatTheTokensTakeForACodeIsFound(@ForAll("texts") String text) {
        List<String> found = codes(text);
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            assertTrue(!tokens.isCode(i) || found.contains(tokens.written(i)), text);
        }
        assertFalse(found.isEmpty() && PartyCodes.isIn(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("XDAx-a1b .,\u00e9'").ofMaxLength(12);
    }
}
