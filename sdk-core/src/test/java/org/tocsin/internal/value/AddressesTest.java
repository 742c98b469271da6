package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.testing.Coverage;

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
                "::ffff:192.0.2.0/120",
                "64:ff9b::10.0.0.1",
                "64:ff9b::c000:200/120",
                "2002:c000:207::1",
                "2002:0a00::/24"
            })
    void special(String address) {
        assertTrue(Addresses.isSpecial(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "192.0.0.0/16",
                "2001:4860::1",
                "::ffff:8.8.8.8",
                "::ffff:0:0/96",
                "2002:808:808::1",
                "2001:0:c000:201::f7f7:f7f7",
                "64:ff9b::8.8.8.8",
                "no address"
            })
    void notSpecial(String address) {
        assertFalse(Addresses.isSpecial(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "0.0.0.0/0",
                "::/0",
                "192.0.0.0/16",
                "::ffff:0:0/96",
                "::ffff:0:0/95",
                "2001::/16",
                "64:ff9b::10.0.0.1",
                "64:ff9b::/96",
                "64:ff9b::/64",
                "2002:c0a8:101::1",
                "2002:c000::/20",
                "2002::/16",
                "2002::/15",
                "2001::/32",
                "2001:0:808:808::3f57:fefe",
                "2001:0:c0a8:101::f7f7:f7f7",
                "2001:0:c0a8:101::/64",
                "2001:0:808:808::3f57:0/112",
                "::ffff:10.0.0.1"
            })
    void touchesSpecial(String address) {
        assertTrue(Addresses.touchesSpecial(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "8.0.0.0/7",
                "2001:4860::/32",
                "64:ff9b::8.8.8.8",
                "2002:808:808::/48",
                "2001:0:808:808::/64",
                "2001:0:808:808::f7f7:f7f7",
                "no address",
                ""
            })
    void touchesNothingSpecial(String address) {
        assertFalse(Addresses.touchesSpecial(address));
    }

    /** A range of which some address is special, and one that is in a special range, have special addresses. */
    @Property
    void aRangeAroundASpecialAddressTouchesIt(
            @ForAll @IntRange(min = 0, max = 255) int a,
            @ForAll @IntRange(min = 0, max = 255) int b,
            @ForAll @IntRange(min = 0, max = 32) int bits) {
        String address = a + "." + b + ".2.7";
        boolean special = Addresses.isSpecial(address);
        assertEquals(special, Addresses.touchesSpecial(address));
        assertTrue(!special || Addresses.touchesSpecial(address + "/" + bits), address + "/" + bits);
        assertTrue(!Addresses.isSpecial(address + "/" + bits) || Addresses.touchesSpecial(address + "/" + bits));
        Coverage.assertSome("special", special);
    }
}
