package org.tocsin.internal.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is blank where none of its characters leaves a mark. */
final class BlankTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ', '\t', '\n', 0xa0, 0xad, 0x34f, 0x115f, 0x1160, 0x180e, 0x2003, 0x200b, 0x200e, 0x2028, 0x202e,
                0x2060, 0x2800, 0x3000, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xe0001
            })
    void aCharacterThatLeavesNoMarkMakesNoText(int empty) {
        String text = Character.toString(empty);
        assertTrue(Characters.isBlank(text));
        assertTrue(Characters.isBlank("  " + text + text));
        assertFalse(Characters.isBlank(text + "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "0", "·", "안", "ก", "\u0301", "\uD83D\uDD14"})
    void aMarkIsSomethingToRead(String mark) {
        assertFalse(Characters.isBlank(mark));
        assertFalse(Characters.isBlank("\u3000 " + mark));
    }

    @Test
    void aTextWithoutCharactersIsEmptyAndNotBlank() {
        assertFalse(Characters.isBlank(""));
    }

    @Property
    void aLetterAnywhereIsEnough(
            @ForAll @CharRange(from = ' ', to = ' ') @StringLength(max = 20) String before,
            @ForAll @AlphaChars char letter,
            @ForAll @CharRange(from = ' ', to = ' ') @StringLength(max = 20) String after) {
        assertFalse(Characters.isBlank(before + letter + after));
    }
}
