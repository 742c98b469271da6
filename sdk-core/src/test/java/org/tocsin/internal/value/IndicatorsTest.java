package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and names, against what the standard library says of them. */
final class IndicatorsTest {

    @Property
    void everyAddressThatTheLibraryWritesIsAnAddress(@ForAll @Size(16) byte[] bytes, @ForAll boolean four)
            throws UnknownHostException {
        byte[] address = four ? Arrays.copyOf(bytes, 4) : bytes;
        InetAddress written = InetAddress.getByAddress(address);
        assertTrue(Addresses.isAddress(written.getHostAddress()), written::getHostAddress);
        assertTrue(Addresses.isRange(written.getHostAddress() + "/" + address.length));
        boolean special = written.isSiteLocalAddress() && four
                || written.isLinkLocalAddress()
                || written.isLoopbackAddress()
                || written.isAnyLocalAddress()
                || written.isMulticastAddress();
        assertTrue(!special || Addresses.isSpecial(written.getHostAddress()), written::getHostAddress);
    }

    @Property(tries = 5_000)
    void whatIsNearlyAnAddressIsJudgedWithoutFailing(@ForAll("nearlyAddresses") String text) {
        boolean colons = text.indexOf(':') >= 0;
        assertFalse(Addresses.isAddress(text) && !colons && text.split("\\.", -1).length != 4, text);
        assertFalse(Addresses.isAddress(text) && text.indexOf("::") != text.lastIndexOf("::"), text);
        assertFalse(Addresses.isAddress(text) && DomainNames.isDomainName(text), text);
        Addresses.isSpecial(text);
    }

    @Provide
    Arbitrary<String> nearlyAddresses() {
        return Arbitraries.strings().withChars("0123456789abcdef.::/").ofMaxLength(50);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0, true",
        "10.255.255.255, true",
        "11.0.0.0, false",
        "172.15.255.255, false",
        "172.16.0.0, true",
        "172.31.255.255, true",
        "172.32.0.0, false",
        "100.63.255.255, false",
        "100.64.0.0, true",
        "8.8.8.8, false",
        "192.0.2.1, true",
        "fdff::1, true",
        "fe00::1, false",
        "2001:db8::1, true",
        "2001:db9::1, false",
        "10.0.0.0/8, true",
        "10.0.0.0/7, false",
        "8.0.0.0/6, false",
        "::, true",
        "::1, true",
        "::2, false",
        "1.2.3.4::, false",
        "stop.example, false",
        "'', false"
    })
    void privateAndReservedAddressesAreKnown(String text, boolean special) {
        assertEquals(special, Addresses.isSpecial(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.2.3.4::", "::1.2.3", ":1:2:3:4:5:6:7:8", "1::2::3", "1:2:3:4:5:6:7::8:9", "g::", "12345::"})
    void whatOnlyLooksLikeAnAddressIsNone(String text) {
        assertFalse(Addresses.isAddress(text));
    }

    @ParameterizedTest
    @CsvSource({
        "c2.example, true",
        "EXAMPLE.COM, true",
        "example.com.attacker.net, false",
        "notexample.com, false",
        "x.local, true",
        "test, true",
        "contest, false"
    })
    void reservedNamesAreKnown(String name, boolean reserved) {
        assertEquals(reserved, DomainNames.isReserved(name));
    }
}
