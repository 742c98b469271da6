package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which address a host means, however it is written, and which hosts are names. */
final class HostAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "192.168.1.1, 192.168.1.1",
        "2001:db8::1, 2001:db8::1",
        "3232235777, 192.168.1.1",
        "0xC0A80101, 192.168.1.1",
        "0xc0.0XA8.0x101, 192.168.1.1",
        "192.168.257, 192.168.1.1",
        "0300.0250.01.01, 192.168.1.1",
        "0000000000000000000000177.1, 127.0.0.1",
        "0x7f.1, 127.0.0.1",
        "127.1, 127.0.0.1",
        "127.0.0.1., 127.0.0.1",
        "１２７．１, 127.0.0.1",
        "0, 0.0.0.0",
        "0x, 0.0.0.0",
        "4294967295, 255.255.255.255"
    })
    void addresses(String host, String meant) {
        assertEquals(meant, HostAddresses.of(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "c2.example",
                "0x7f.example",
                "127.0.0.1.example",
                "4294967296",
                "256.1",
                "1.2.3.256",
                "1.2.3.4.5",
                "1..2",
                ".1",
                "08.1",
                "0xg.1",
                "1.0xffffffff",
                "99999999999999999999999999999999999999999999",
                "127.1..",
                "١٢٧.١"
            })
    void names(String host) {
        assertNull(HostAddresses.of(host));
    }

    @Property
    void everyNumberIsAnAddressInItsUsualForm(@ForAll int number) {
        long unsigned = number & 0xffff_ffffL;
        String address = HostAddresses.of(Long.toString(unsigned));
        assertEquals(Addresses.canonical(String.valueOf(address)), address);
        assertEquals(address, HostAddresses.of("0x" + Long.toHexString(unsigned)));
        assertEquals(address, HostAddresses.of("0" + Long.toOctalString(unsigned)));
        assertEquals(address, HostAddresses.of((unsigned >> 24) + "." + (unsigned & 0xff_ffff)));
        assertEquals(
                address,
                HostAddresses.of((unsigned >> 24) + "." + (unsigned >> 16 & 0xff) + "." + (unsigned & 0xffff)));
    }
}
