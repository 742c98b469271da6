package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses mean nothing on the open network, however they are written. */
final class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "192.0.2.0/24",
                "2001:db8::1",
                "::1",
                "fe80::/10",
                "::ffff:10.0.0.1",
                "::ffff:192.0.2.0/120"
            })
    void special(String address) {
        assertTrue(Addresses.isSpecial(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "192.0.0.0/16", "2001:4860::1", "::ffff:8.8.8.8", "::ffff:0:0/96", "no address"})
    void notSpecial(String address) {
        assertFalse(Addresses.isSpecial(address));
    }
}
