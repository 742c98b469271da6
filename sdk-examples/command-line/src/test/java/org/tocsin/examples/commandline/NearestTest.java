package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

final class NearestTest {

    @Example
    void theNearestComesFirstAndTheFarAwayNotAtAll() {
        assertEquals(
                List.of("ransomware", "ransomer"),
                Nearest.to("ransomwar", List.of("worm", "ransomer", "ransom-note", "ransomware")));
        assertEquals(List.of(), Nearest.to("zzzzzz", List.of("worm", "ransomware")));
    }

    @Property
    void distanceIsAMetric(
            @ForAll @AlphaChars @StringLength(max = 8) String a,
            @ForAll @AlphaChars @StringLength(max = 8) String b,
            @ForAll @AlphaChars @StringLength(max = 8) String c) {
        assertEquals(a.equals(b), Nearest.distance(a, b) == 0);
        assertEquals(Nearest.distance(a, b), Nearest.distance(b, a));
        assertTrue(Nearest.distance(a, c) <= Nearest.distance(a, b) + Nearest.distance(b, c));
    }
}
