package org.tocsin.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutlineTest {

    private static List<String> outline(String json, int depth) {
        return Outline.of(json.getBytes(StandardCharsets.UTF_8), depth);
    }

    @Test
    void breaksLinesDownToTheDepthAskedFor() {
        assertEquals(
                List.of("{", "  \"a\":[1,{\"b\":2}],", "  \"c\":3", "}"), outline("{\"a\":[1,{\"b\":2}],\"c\":3}", 1));
    }

    @Test
    void bracketsAndQuotesInsideStringsAreText() {
        assertEquals(List.of("{", "  \"a\":\"{[,\\\"\\\\\"", "}"), outline("{\"a\":\"{[,\\\"\\\\\"}", 1));
    }

    @Test
    void wideLinesAreCut() {
        String line = outline("{\"a\":\"" + "x".repeat(200) + "\"}", 1).get(1);
        assertEquals(96, line.length());
        assertEquals("xxx...", line.substring(90));
    }
}
