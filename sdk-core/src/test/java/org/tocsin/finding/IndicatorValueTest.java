package org.tocsin.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.code.IndicatorKind;

/** Which values are one, however they are spelled. */
final class IndicatorValueTest {

    private static IndicatorValue value(String kind, String value) {
        return IndicatorValue.of(IndicatorKind.of(kind), value);
    }

    @Test
    void aRangeOfTelephoneNumbersHoldsWhatBeginsWithItsDigits() {
        IndicatorValue range = value("phone-range", "+99955501");
        assertTrue(range.contains(value("phone-number", "+9995550142")));
        assertTrue(range.contains(value("phone-range", "+999555014")));
        assertTrue(range.contains(value("phone-number", "+99955501")));
        assertFalse(range.contains(value("phone-range", "+9995550")));
        assertFalse(range.contains(value("phone-number", "+999 555 01")), "has not the form of its kind");
        assertFalse(value("phone-number", "+99955501").contains(value("phone-number", "+9995550142")));
        assertEquals(
                List.of(
                        value("phone-number", "+9995"),
                        value("phone-range", "+9995"),
                        value("phone-range", "+999"),
                        value("phone-range", "+99"),
                        value("phone-range", "+9")),
                value("phone-number", "+9995").enclosing());
    }

    /** As of addresses: what contains a value is what is found by its ranges, and two ranges never cross. */
    @Property
    void theRangesOfANumberAreThoseThatContainIt(
            @ForAll @CharRange(from = '1', to = '3') @StringLength(min = 3, max = 14) String number,
            @ForAll @CharRange(from = '1', to = '3') @StringLength(min = 1, max = 3) String digits) {
        IndicatorValue sought = value("phone-number", "+" + number);
        IndicatorValue range = value("phone-range", "+" + digits);
        assertEquals(number.startsWith(digits), range.contains(sought));
        assertEquals(range.contains(sought), sought.enclosing().contains(range));
    }

    @Test
    void aUrlAndAMailboxAreAtAHost() {
        assertEquals(
                Optional.of(value("domain", "xn--bcher-kva.example")),
                value("url", "https://who@BÜCHER.example:8443/x").host());
        assertEquals(
                Optional.of(value("ip", "2001:db8::7")),
                value("url", "http://[2001:DB8:0::7]/").host());
        assertEquals(
                Optional.of(value("domain", "mail.example")),
                value("email-address", "a@Mail.example").host());
        assertEquals(Optional.empty(), value("domain", "mail.example").host());
        assertEquals(
                Optional.empty(),
                value("url", "http://c2.example\\@other.example/").host(),
                "not certain");
        assertEquals(Optional.empty(), value("url", "urn:example:a").host());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " = ",
            value = {
                "ip 2001:DB8:0:0:0:0:0:1111 = ip 2001:db8::1111",
                "ip 2001:0db8:0000:0000:0001:0000:0000:0000 = ip 2001:db8:0:0:1::",
                "ip 0:0:0:0:0:0:0:0 = ip ::",
                "ip 1:0:0:2:0:0:0:3 = ip 1:0:0:2::3",
                "ip 1:0:2:3:4:5:6:7 = ip 1:0:2:3:4:5:6:7",
                "ip ::ffff:192.0.2.1 = ip 192.0.2.1",
                "ip ::ffff:c000:201 = ip 192.0.2.1",
                "ip-range 192.0.2.77/24 = ip-range 192.0.2.0/24",
                "ip-range ::ffff:192.0.2.0/120 = ip-range 192.0.2.0/24",
                "ip-range 2001:DB8:0:0::1/32 = ip-range 2001:db8::/32",
                "ip-range 192.0.2.1/32 = ip 192.0.2.1",
                "ip-range 0.0.0.9/0 = ip-range 0.0.0.0/0",
                "domain Bücher.Example = domain xn--bcher-kva.example",
                "domain bücher.example = domain BÜCHER.example",
                "domain bu\u0308cher.example = domain xn--bcher-kva.example",
                "domain example.com. = domain EXAMPLE.com",
                "domain straße.example = domain xn--strae-oqa.example",
                "domain ΟΔΟΣ.example = domain οδοσ.example",
                "domain ｅｖｉｌ.example = domain evil.example",
                "domain 例え.テスト = domain xn--r8jz45g.xn--zckzah",
                "domain правда.example = domain xn--80aafi6cg.example",
                "email-address Who@Bücher.Example = email-address Who@xn--bcher-kva.example",
                "mac-address 00-00-5E-00-53-01 = mac-address 00:00:5e:00:53:01",
                "mac-address 0000.5e00.5301 = mac-address 00005E005301",
                "md5 D41D8CD98F00B204E9800998ECF8427E = md5 d41d8cd98f00b204e9800998ecf8427e",
                "url HTTP://Evil.Example:80/A = url http://evil.example/A",
                "url https://evil.example:443?q = url https://evil.example?q",
                "url http://bücher.example/ = url http://xn--bcher-kva.example/",
                "url http://[2001:DB8::0:1]:80/ = url http://[2001:db8::1]/",
                "url http://who@Evil.example./ = url http://who@evil.example/",
                "url URN:example:A = url urn:example:A"
            })
    void spellingsOfOneValue(String one, String other) {
        IndicatorValue first = parsed(one);
        IndicatorValue second = parsed(other);
        assertEquals(first, second);
        assertEquals(first.hashCode(), second.hashCode());
        assertEquals(0, first.compareTo(second));
        assertEquals(first, IndicatorValue.of(first.kind(), first.value()), "the one spelling is its own");
        assertTrue(first.contains(second) && second.contains(first));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " = ",
            value = {
                "ip 192.0.2.1 = ip 192.0.2.10",
                "ip 010.0.0.1 = ip 10.0.0.1",
                "ip 192.0.2.0 = ip-range 192.0.2.0/24",
                "domain straße.example = domain strasse.example",
                "domain İ.example = domain i.example",
                "domain οδος.example = domain οδοσ.example",
                "domain example.com = domain example.com..",
                "domain 192.0.2.1 = ip 192.0.2.1",
                "email-address Who@evil.example = email-address who@evil.example",
                "url http://evil.example/A = url http://evil.example/a",
                "url http://evil.example:8080/ = url http://evil.example/",
                "url http://evil.example:443/ = url http://evil.example/",
                "url http://Who@evil.example/ = url http://who@evil.example/",
                "url http://evil.example/%41 = url http://evil.example/A",
                "url http://a.example\\@b.example/ = url http://A.example\\@B.example/",
                "file-name A.exe = file-name a.exe",
                "file-name a.exe = process-name a.exe",
                "x-kind A = x-kind a",
                "md5 abc = md5 ABC",
                "mac-address 00:00:5e:00:53:01:02 = mac-address 00:00:5e:00:53:01",
                "sha-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                        + " = certificate e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            })
    void valuesThatAreTwo(String one, String other) {
        assertNotEquals(parsed(one), parsed(other));
        assertFalse(parsed(one).contains(parsed(other)));
    }

    private static IndicatorValue parsed(String text) {
        int space = text.indexOf(' ');
        return value(text.substring(0, space), text.substring(space + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.9, true",
        "192.0.2.128/24, ::ffff:192.0.2.9, true",
        "192.0.2.0/24, 192.0.2.64/26, true",
        "192.0.2.64/26, 192.0.2.0/24, false",
        "192.0.2.0/24, 192.0.3.0, false",
        "2001:db8::/32, 2001:0DB8:ffff::, true",
        "0.0.0.0/0, 192.0.2.9, true",
        "::/0, 192.0.2.9, false",
        "0.0.0.0/0, 2001:db8::, false"
    })
    void rangesContainAddressesAndSmallerRanges(String range, String inner, boolean contained) {
        IndicatorValue value = value(inner.contains("/") ? "ip-range" : "ip", inner);
        assertEquals(contained, value("ip-range", range).contains(value));
        assertEquals(contained, value.enclosing().contains(value("ip-range", range)));
    }

    @Test
    void whatEnclosesAValueBeginsWithItAndEndsWithAllAddresses() {
        List<IndicatorValue> around = value("ip", "192.0.2.9").enclosing();
        assertEquals(33, around.size());
        assertEquals(value("ip", "192.0.2.9"), around.get(0));
        assertEquals(value("ip-range", "0.0.0.0/0"), around.get(32));
        assertEquals(129, value("ip", "2001:db8::1").enclosing().size());
        assertEquals(
                List.of(value("domain", "evil.example")),
                value("domain", "evil.example").enclosing());
        assertEquals(
                List.of(value("ip", "no address")), value("ip", "no address").enclosing());
    }
}
