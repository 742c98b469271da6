package org.tocsin.formats.internal.stix.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of indicators in the pattern language of STIX. */
final class ObservationTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "ip|192.0.2.1|[ipv4-addr:value = '192.0.2.1']",
                "ip|2001:db8::1|[ipv6-addr:value = '2001:db8::1']",
                "ip|::|[ipv6-addr:value = '::']",
                "ip|1:2:3:4:5:6:7::|[ipv6-addr:value = '1:2:3:4:5:6:7::']",
                "ip-range|198.51.100.0/24|[ipv4-addr:value ISSUBSET '198.51.100.0/24']",
                "asn|064496|[autonomous-system:number = 64496]",
                "url|https://a.example/it's|[url:value = 'https://a.example/it\\'s']",
                "mutex|Global\\m|[mutex:name = 'Global\\\\m']",
                "registry-key|HKLM\\Software|[windows-registry-key:key = 'HKEY_LOCAL_MACHINE\\\\Software']",
                "file-path|/tmp/x|[file:name = 'x' AND file:parent_directory_ref.path = '/tmp']",
                "pattern|[url:value LIKE 'http%']|[url:value LIKE 'http%']"
            })
    void eachKindHasItsPattern(String kind, String value, String pattern) {
        assertEquals(Optional.of(pattern), Observation.of(kind, value).map(Observation::pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "ip, 192.0.2.256",
        "ip, 192.0.2.1.",
        "ip, not-an-address",
        "ip, 1::2::3",
        "ip, 1:2:3:4:5:6:7",
        "ip, 1:2:3:4:5:6:7:8::",
        "ip, :::",
        "ip-range, 192.0.2.0/33",
        "ip-range, 192.0.2.0",
        "asn, AS64496",
        "mac-address, 00-00-5E-00-53-01",
        "sha-256, abc",
        "fuzzy-hash, abc",
        "pattern, 'url:value = 1'",
        "pattern, [url:value = 'x",
        "pattern, '[url:value = 1]]'",
        "wallet, w1",
        "x-new-kind, v"
    })
    void aValueWithoutTheFormOfItsKindHasNone(String kind, String value) {
        assertEquals(Optional.empty(), Observation.of(kind, value));
    }

    /** Taking the escapes away gives the value again, and the literal ends where the value ends. */
    @Property
    void aLiteralHoldsJustItsValue(
            @ForAll
                    @StringLength(min = 1, max = 40)
                    @Chars({'\'', '\\', '[', ']', '"'})
                    @CharRange(from = 'a', to = 'f')
                    String value) {
        String pattern = Observation.of("mutex", value).orElseThrow().pattern();
        String start = "[mutex:name = '";
        assertTrue(pattern.startsWith(start) && pattern.endsWith("']"), pattern);
        StringBuilder read = new StringBuilder();
        int i = start.length();
        while (pattern.charAt(i) != '\'') {
            i += pattern.charAt(i) == '\\' ? 1 : 0;
            read.append(pattern.charAt(i++));
        }
        assertEquals(value, read.toString());
        assertEquals(pattern.length() - 2, i);
        assertTrue(PatternGrammar.matches(pattern));
    }

    @Test
    void aLiteralThatDoesNotEndMakesNoPattern() {
        assertFalse(PatternGrammar.matches("[mutex:name = 'a\\']"));
        assertFalse(PatternGrammar.matches(""));
        assertFalse(PatternGrammar.matches("[]"));
    }
}
