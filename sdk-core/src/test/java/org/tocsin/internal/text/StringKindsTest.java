package org.tocsin.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.form.Characters;
import org.tocsin.validation.Limits;

/** Reading a string tells what kinds of characters it has, whichever way each is spelled. */
final class StringKindsTest {

    private static int kinds(String json) {
        JsonInput in = JsonInput.of(json.getBytes(StandardCharsets.UTF_8), Limits.standard(), 0);
        in.startAny();
        in.string();
        in.end();
        return in.kinds;
    }

    @Test
    void everyCharacterOfTheBasicPlaneIsToldAsItself() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (Character.isSurrogate((char) c)) {
                continue;
            }
            String escaped = String.format("\"x\\u%04x\"", c);
            int expected = Characters.ORDINARY | Characters.kind(c);
            assertEquals(expected, kinds(escaped), escaped);
            if (c >= ' ' && c != '"' && c != '\\') {
                assertEquals(expected, kinds("\"x" + (char) c + "\""), escaped);
            }
        }
        assertEquals(Characters.ORDINARY, kinds("\"\ud83d\udd14 \\ud83d\\uDD14\""));
        assertEquals(Characters.ORDINARY | Characters.LINE_BREAK, kinds("\"a\\nb\""));
    }

    @Test
    void whatHidesInATextIsDoubtful() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Characters.hasInvisible(Character.toString(c))) {
                assertEquals(Characters.DOUBTFUL, Characters.kind(c), Integer.toHexString(c));
            }
        }
    }
}
