package org.tocsin.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a terminal acts on, hides or turns round never gets through, in words and in JSON; nothing else is touched. */
final class SafeTextProperties {

    @Property
    void nothingHarmfulGetsThrough(@ForAll String text) {
        String shown = SafeText.of(text);
        assertTrue(shown.codePoints().noneMatch(SafeText::isHarmful));
        assertEquals(text.codePointCount(0, text.length()), shown.codePointCount(0, shown.length()));
        assertTrue(SafeText.escaped(text)
                .codePoints()
                .noneMatch(character ->
                        SafeText.isHarmful(character) && character != '\n' && character != '\r' && character != '\t'));
    }

    @Property
    void theValueSurvives(@ForAll String text) {
        String plain = text.replace("\\", "");
        assertEquals(plain, SafeTextTest.value(SafeText.escaped(plain)));
    }
}
