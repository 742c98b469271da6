package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.formats.Addressed;
import org.tocsin.formats.veris.VerisSource;

/** Converting takes work in proportion to the document, whatever its names are. */
final class ConversionGrowthTest {

    private final Tocsin tocsin = Tocsin.standard();

    /** The first is dropped as a claim about an actor, the second stays in the residue. */
    @Test
    void convertingGrowsWithTheInput() {
        for (String member : List.of("actor", "plus")) {
            IntFunction<String> text = n -> record(member, GrowthTest.list(n * 4, ConversionGrowthTest::member));
            GrowthTest.assertGrowth("colliding names in " + member, text, GrowthTest.BOUND, this::convert);
        }
    }

    private static String member(int number) {
        return "\"" + GrowthTest.colliding(number) + "\":0";
    }

    private static String record(String member, String members) {
        return "{\"schema_version\":\"1.3.4\",\"incident_id\":\"A1\",\"timeline\":{\"incident\":{\"year\":2018}},\""
                + member + "\":{\"external\":{" + members + "}}}";
    }

    private void convert(byte[] json) {
        assertEquals(
                1,
                tocsin.convert(json, new VerisSource(), Addressed.green())
                        .toList()
                        .size());
    }
}
