package org.tocsin.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters are harmful, and what becomes of them. */
final class SafeTextTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 8, 0x1B, 0x7F, 0x80, 0x9B, 0x9F, 0xAD, 0x61C, 0x200B, 0x200E, 0x2028, 0x2029, 0x202A, 0x202E,
                0x2066, 0x2069, 0xFEFF, 0xD800, 0xDFFF, 0xE0000, 0xE0001, 0xE0002, 0xE0020, 0xE0041, 0xE007F
            })
    void theHarmfulIsShownOrSpelled(int character) {
        String text = "a" + new StringBuilder().appendCodePoint(character) + "b";
        assertEquals("a\uFFFDb", SafeText.of(text));
        String spelled = SafeText.escaped(text);
        assertTrue(spelled.matches("a(\\\\u[0-9a-f]{4}){1,2}b"), spelled);
        assertEquals(text, value(spelled));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Ünïcödé", "สวัสดี", "漢字", "\u1F600", "e\u0301", "\u845B\uDB40\uDD00"})
    void theHarmlessIsAsItWas(String text) {
        assertEquals(text, SafeText.of(text));
        assertSame(text, SafeText.escaped(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n\t\"a\": 1,\r\n\"b\": 2}"})
    void theLayoutOfJsonStays(String json) {
        assertEquals(json, SafeText.escaped(json));
    }

    /** What a string of JSON without other escapes means. */
    static String value(String spelled) {
        return ESCAPE.matcher(spelled).replaceAll(escape -> {
            char unit = (char) Integer.parseInt(escape.group(1), 16);
            return Matcher.quoteReplacement(String.valueOf(unit));
        });
    }
}
