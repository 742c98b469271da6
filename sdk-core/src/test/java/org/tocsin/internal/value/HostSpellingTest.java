package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.code.IndicatorKind;

/** Hosts as programs look them up, however they are written. */
final class HostSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "c2.example, c2.example",
        "%31%32%37.0.0.1, 127.0.0.1",
        "loc%61lhost, localhost",
        "a%2eexample, a.example",
        "b%C3%BCcher.example, bücher.example",
        "a。example．a｡b, a.example.a.b",
        "a%zz, a%zz",
        "a%6, a%6",
        "%, %",
        "%2541, %41"
    })
    void names(String host, String meant) {
        assertEquals(meant, HostSpelling.ofName(host));
    }

    @ParameterizedTest
    @CsvSource({"fe80::1, fe80::1", "fe80::1%25eth0, fe80::1", "fe80::1%eth0, fe80::1"})
    void literals(String address, String meant) {
        assertEquals(meant, HostSpelling.ofLiteral(address));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/, 7",
        "HTTP:127.0.0.1, 5",
        "https:/127.0.0.1/, 7",
        "ftp:///127.0.0.1/, 7",
        "ws:\\\\127.0.0.1, 5",
        "http:, 5",
        "gopher://c2.example/, 9",
        "gopher:/c2.example/, -1",
        "data:text/plain, -1",
        "c2.example, -1"
    })
    void hostsInUrls(String url, int start) {
        assertEquals(start, HostSpelling.startInUrl(url));
    }

    /** A host of which some octets are encoded is that host. */
    @Property
    void encodingChangesNothing(@ForAll @StringLength(max = 30) String host, @ForAll long which) {
        String plain = host.replaceAll("[\\p{Cs}%\u3002\uff0e\uff61]", "");
        StringBuilder encoded = new StringBuilder();
        byte[] octets = plain.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < octets.length; i++) {
            boolean asNumber = octets[i] < 0 || (which >> (i % Long.SIZE) & 1) == 1;
            encoded.append(
                    asNumber
                            ? String.format(Locale.ROOT, "%%%02x", octets[i] & 0xff)
                            : String.valueOf((char) octets[i]));
        }
        assertEquals(plain, HostSpelling.ofName(encoded.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "http://C%32.Example/x, http://c2.example/x",
        "http://%31%32%37.1/, http://127.0.0.1/",
        "http://c2.example/%78, http://c2.example/%78"
    })
    void urlsWithEncodedHostsAreOneValue(String url, String canonical) {
        assertEquals(canonical, CanonicalValues.of(IndicatorKind.URL, url));
    }
}
