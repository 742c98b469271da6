package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.testing.Coverage;

/** A label in ASCII form is judged as the label in Unicode that it stands for. */
final class PunycodeTest {

    @ParameterizedTest
    @CsvSource({
        "xn--bcher-kva, bücher",
        "XN--BCHER-KVA, BüCHER",
        "xn--e1afmkfd, пример",
        "xn--fiqs8s, 中国",
        "plain, plain"
    })
    void whatIsWellEncodedIsDecoded(String label, String unicode) {
        assertEquals(unicode.toLowerCase(Locale.ROOT), Punycode.unicode(label).toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xn--", "xn--99999999999999", "xn--a-\u00fc", "xn--zzzzzzzzzzzzzzzzzzzz", "xn---", "xn--."})
    void whatIsNotStaysAsItIs(String label) {
        assertEquals(label, Punycode.unicode(label));
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings()
                .withChars("abz09-äéüßпример中国例え".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    @Property
    void decodingUndoesEncoding(@ForAll("labels") String label) {
        String ascii = Punycode.label(label);
        String unicode = Punycode.unicode(ascii);
        assertEquals(ascii, Punycode.label(unicode));
        boolean encoded = !unicode.equals(ascii);
        assertEquals(encoded, Punycode.mayBeIn(ascii) && encoded);
        Coverage.assertSome("encoded", encoded);
    }

    @Property
    void nothingMakesItFail(@ForAll("nearly") String label) {
        String unicode = Punycode.unicode(label);
        assertTrue(unicode.codePointCount(0, unicode.length()) <= label.length());
    }

    @Provide
    Arbitrary<String> nearly() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('-', 'Z')
                .ofMaxLength(59)
                .map(rest -> "xn--" + rest);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "LOCALHOST., true",
        "a.local, true",
        "x.home.arpa, true",
        "local, true",
        "notlocal, false",
        "localhost.example, false",
        "arpa, false"
    })
    void namesOfEachNetworkAreKnown(String name, boolean local) {
        assertEquals(local, DomainNames.isLocal(name));
        assertFalse(DomainNames.mixesScripts(name));
    }
}
