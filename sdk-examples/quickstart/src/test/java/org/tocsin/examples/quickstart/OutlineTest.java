package org.tocsin.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutlineTest {

    private static final String WIDE = "x".repeat(98);

    private static List<String> outline(String json) {
        return Outline.of(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatFitsStaysOnItsLine() {
        assertEquals(
                List.of("{", "  \"a\":[1,{\"b\":2}],", "  \"c\":3", "}"), outline("{\"a\":[1,{\"b\":2}],\"c\":3}"));
    }

    @Test
    void whatIsTooWideHasALineForEachPart() {
        assertEquals(
                List.of(
                        "{",
                        "  \"a\":[",
                        "    1,",
                        "    {",
                        "      \"b\":\"" + WIDE + "\"",
                        "    },",
                        "    {}",
                        "  ],",
                        "  \"c\":3",
                        "}"),
                outline("{\"a\":[1,{\"b\":\"" + WIDE + "\"},{}],\"c\":3}"));
    }

    @Test
    void bracketsAndQuotesInsideStringsAreText() {
        String items = "[\"{[,\\\"\\\\\",\"" + WIDE + "\"]";
        assertEquals(
                List.of("{", "  \"a\":[", "    \"{[,\\\"\\\\\",", "    \"" + WIDE + "\"", "  ]", "}"),
                outline("{\"a\":" + items + "}"));
    }
}
