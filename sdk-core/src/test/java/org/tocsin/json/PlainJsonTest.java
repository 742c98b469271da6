package org.tocsin.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The length that a text has in JSON is known without writing it. */
final class PlainJsonTest {

    @Property
    void theLengthIsThatOfWhatIsWritten(@ForAll String text, @ForAll("controls") String controls) {
        String sound = text.replaceAll("\\p{Cs}", "") + controls;
        assertEquals(PlainJson.bytes(sound).length - 2, PlainJson.length(sound));
    }

    @Provide
    Arbitrary<String> controls() {
        return Arbitraries.strings().withCharRange('\0', '\u007f').ofMaxLength(40);
    }

    @Property
    void theSizeIsThatOfWhatIsWritten(
            @ForAll List<@From("controls") String> list, @ForAll Map<@From("controls") String, Boolean> object) {
        List<Object> value = new ArrayList<>(List.of(list, object, Map.of("a", new BigDecimal("1E+9"))));
        value.add(null);
        assertEquals(PlainJson.bytes(value).length, PlainJson.size(value));
    }

    @Example
    void theLengthIsThatOfTheBytes() {
        for (String text :
                new String[] {"", "a/b", "\"", "\\", "\u0001", "\u007f", "\u00e9", "\u4e2d", "\ud83d\udd14"}) {
            assertEquals(PlainJson.bytes(text).length - 2, PlainJson.length(text), text);
        }
    }
}
