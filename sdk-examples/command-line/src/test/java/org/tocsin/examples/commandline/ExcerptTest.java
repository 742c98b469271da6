package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tocsin.examples.console.SafeText;
import org.tocsin.validation.Position;

final class ExcerptTest {

    private static Excerpt excerpt(byte[] text, int offset) {
        return Excerpt.of(text, new Position(1, 1, offset));
    }

    @Example
    void aWideLineIsCutToTheWindowAroundThePlace() {
        String line = "é".repeat(3_000) + "!" + "ü".repeat(3_000);
        Excerpt excerpt = excerpt(("before\n" + line + "\nafter").getBytes(StandardCharsets.UTF_8), 7 + 6_000);
        assertEquals("..." + "é".repeat(60) + "!" + "ü".repeat(39) + "...", excerpt.line());
        assertEquals(63, excerpt.mark());
    }

    @Example
    void aTabTakesOnePlaceAndTheCarriageReturnIsNotShown() {
        assertEquals(new Excerpt("  x", 2), excerpt("\t\tx\r\ny".getBytes(StandardCharsets.UTF_8), 2));
    }

    @Property
    void theMarkStandsUnderTheCharacterOfThePlace(
            @ForAll String before, @ForAll char at, @ForAll String after, @ForAll @IntRange(max = 300) int repeated) {
        String character = Character.isSurrogate(at) || at == '\n' || at == '\r' ? "x" : String.valueOf(at);
        byte[] start = before.repeat(repeated).getBytes(StandardCharsets.UTF_8);
        String text = new String(start, StandardCharsets.UTF_8) + character + after;
        Excerpt excerpt = excerpt(text.getBytes(StandardCharsets.UTF_8), start.length);
        int mark = excerpt.line().offsetByCodePoints(0, excerpt.mark());
        assertEquals(SafeText.of(character), excerpt.line().substring(mark, mark + 1));
    }

    @Property
    void noBytesAreTooBroken(@ForAll @Size(max = 2_000) byte[] text, @ForAll @IntRange(max = 2_100) int offset) {
        Excerpt excerpt = excerpt(text, offset);
        int shown = excerpt.line().codePointCount(0, excerpt.line().length());
        assertTrue(excerpt.mark() <= shown, excerpt.toString());
        assertTrue(shown <= 106, excerpt.toString());
        assertEquals(excerpt.line(), SafeText.of(excerpt.line()));
    }
}
