package org.tocsin.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The length that a text has in JSON is known without writing it. */
final class PlainJsonTest {

    @Property
    void theLengthIsNeverLessThanWhatIsWritten(@ForAll String text) {
        String sound = text.replaceAll("\\p{Cs}", "");
        assertTrue(PlainJson.bytes(sound).length - 2 <= PlainJson.length(sound));
    }

    @Example
    void theLengthIsThatOfTheBytes() {
        for (String text :
                new String[] {"", "a/b", "\"", "\\", "\u0001", "\u007f", "\u00e9", "\u4e2d", "\ud83d\udd14"}) {
            assertEquals(PlainJson.bytes(text).length - 2, PlainJson.length(text), text);
        }
    }
}
