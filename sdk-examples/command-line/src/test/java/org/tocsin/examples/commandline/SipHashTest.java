package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of its authors: the bytes 0, 1, 2 ... under the key 0 to 15. */
final class SipHashTest {

    private static final SipHash SIP = new SipHash(0x0706050403020100L, 0x0F0E0D0C0B0A0908L);

    @ParameterizedTest
    @CsvSource({
        "0, 726fdb47dd0e0e31",
        "1, 74f839c593dc67fd",
        "7, ab0200f58b01d137",
        "8, 93f5f5799a932462",
        "15, a129ca6149be45e5"
    })
    void itIsThatOfTheAuthors(int length, String hash) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) i;
        }
        assertEquals(hash, Long.toHexString(SIP.hash(text)));
    }

    @Test
    void noTwoRunsHaveTheSameKey() {
        assertNotEquals(SipHash.random(), SipHash.random());
    }
}
