package org.tocsin.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bidirectional controls that a text for people needs, and those that it does not. */
final class DirectionControlsTest {

    @ParameterizedTest
    @CsvSource({
        "Worm, false",
        "Worm \u200e2, true",
        "Worm \u2066x\u2069, true",
        "\u05d0 \u200f(2), false",
        "\u0627 \u061c2, false",
        "\u0627 \u2068CVE-2026-1\u2069 \u2066x\u2069, false",
        "\u0627 \u2068\u2067x\u2069\u2069, false",
        "\u0627 \u2068x, true",
        "\u0627 x\u2069, true",
        "\u0627 \u202bx\u202c, true",
        "\u0627 \u202excod.exe, true",
        "\u0661 \u200f2, true"
    })
    void onlyMarksAndClosedIsolatesBesideRightToLeftLettersAreNeeded(String text, boolean needless) {
        assertEquals(needless, Characters.hasNeedlessDirectionControl(text));
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(
                        "a", "\u05d0", "\n", "\u200e", "\u200f", "\u061c", "\u202a", "\u202e", "\u2066", "\u2068",
                        "\u2069")
                .list()
                .ofMaxSize(8)
                .map(each -> String.join("", each));
    }

    /** The law, told once more by taking isolates out from within until none is left. */
    @Property
    void theLawHolds(@ForAll("text") String text) {
        String rest = text.replaceAll("[\u200e\u200f\u061c]", "");
        String before = "";
        while (!rest.equals(before)) {
            before = rest;
            rest = rest.replaceAll("[\u2066\u2067\u2068][a\u05d0]*\u2069", "");
        }
        boolean closed = !Characters.hasDirectionControl(rest);
        boolean needed = closed && text.indexOf('\u05d0') >= 0;
        boolean needless = Characters.hasDirectionControl(text) && !needed;
        Statistics.collect(needless);
        assertEquals(needless, Characters.hasNeedlessDirectionControl(text));
    }
}
