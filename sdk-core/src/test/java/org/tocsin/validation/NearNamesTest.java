package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

final class NearNamesTest {

    @Example
    void theNearestComesFirstAndTheFarAwayNotAtAll() {
        assertEquals(
                List.of("ransomware", "ransomer"),
                NearNames.to("ransomwar", List.of("worm", "ransomer", "ransom-note", "ransomware")));
        assertEquals(List.of(), NearNames.to("zzzzzz", List.of("worm", "ransomware")));
    }

    @Property
    void distanceIsAMetric(
            @ForAll @AlphaChars @StringLength(max = 8) String a,
            @ForAll @AlphaChars @StringLength(max = 8) String b,
            @ForAll @AlphaChars @StringLength(max = 8) String c) {
        assertEquals(a.equals(b), NearNames.distance(a, b) == 0);
        assertEquals(NearNames.distance(a, b), NearNames.distance(b, a));
        assertTrue(NearNames.distance(a, c) <= NearNames.distance(a, b) + NearNames.distance(b, c));
    }
}
