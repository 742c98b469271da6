package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.testing.Coverage.assertSome;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A marker is seen in every script, and is never a part of another word. */
final class MarkersTest {

    private static final String MARKER = "EXERCISE BELL";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXERCISE BELL",
                "EX-ALPHA",
                "CE2026",
                "NATIONAL 26",
                "[ÜBUNG]",
                "GROẞE ÜBUNG",
                "УЧЕНИЕ",
                "演習 演習",
                "訓練訓練",
                "훈련 훈련",
                "تمرين",
                "अभ्यास",
                "ฝึกซ้อม",
                "წვრთნა"
            })
    void wordsThatStandOutAreAMarkerInEveryScript(String marker) {
        assertTrue(Markers.isProminent(marker));
        assertTrue(Markers.mayBeBorneBy("Worm: " + marker + ", now"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "EX",
                "A---",
                "(EX)",
                "2026",
                "Attack",
                "Exercise Bell",
                "EXERCISE Bell",
                "Учение",
                "---- ----",
                "\u200b\u200b\u200b\u200b"
            })
    void aLetterOrWordsLikeAllOthersAreNoMarker(String marker) {
        assertFalse(Markers.isProminent(marker));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXERCISE BELL",
                "EXERCISE BELL Worm",
                "EXERCISE BELL: worm",
                "EXERCISE BELL. Worm",
                "EXERCISE BELL - worm",
                "EXERCISE BELL-- worm",
                "EXERCISE BELL’ worm",
                "EXERCISE BELL/worm",
                "EXERCISE BELL\u200f ver",
                "EXERCISE BELL\ud83d\udd14"
            })
    void aTitleBeginsWithAMarkerThatNoWordGoesOnBehind(String title) {
        assertTrue(Markers.begins(title, MARKER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXERCISE BELLA",
                "EXERCISE BELL2",
                "EXERCISE BELL²",
                "EXERCISE BELL\u0301",
                "EXERCISE BELL\u200dA",
                "EXERCISE BELL-like",
                "EXERCISE BELL'S end",
                "EXERCISE BELL.example",
                "EXERCISE BELL演習",
                "EXERCISE BELL\ud835\udc00",
                "Exercise Bell worm",
                " EXERCISE BELL worm",
                "EXERCISE  BELL worm",
                "Worm EXERCISE BELL",
                ""
            })
    void aPartOfAnotherWordIsNoMarker(String title) {
        assertFalse(Markers.begins(title, MARKER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXERCISE BELL worm",
                "FW: EXERCISE BELL",
                "(EXERCISE BELL) worm",
                "XEXERCISE BELL, EXERCISE BELL",
                "- EXERCISE BELL -"
            })
    void aMarkerIsBorneWhereverItStandsByItself(String title) {
        assertTrue(Markers.isBorneBy(title, MARKER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO-EXERCISE BELL",
                "XEXERCISE BELL",
                "a@EXERCISE BELL",
                "EXERCISE BELLS",
                "\ud835\udc00EXERCISE BELL",
                "Exercise Bell"
            })
    void withinAWordNoMarkerIsBorne(String title) {
        assertFalse(Markers.isBorneBy(title, MARKER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "EX", "Worm"})
    void whatIsNoMarkerIsBorneByNothing(String marker) {
        assertFalse(Markers.isBorneBy("A Worm: EX", marker));
    }

    @Property
    void whatBeginsWithAMarkerBearsIt(@ForAll @CharRange(from = ' ', to = 'z') @StringLength(max = 6) String rest) {
        String title = MARKER + rest;
        assertEquals(Markers.begins(title, MARKER), Markers.isBorneBy(title, MARKER));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatBearsAMarkerMayBearOne(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 4, max = 8) String marker,
            @ForAll String before,
            @ForAll String behind) {
        assertSome("prominent marker", Markers.isProminent(marker));
        if (Markers.isProminent(marker)) {
            assertTrue(Markers.mayBeBorneBy(before + marker + behind));
        }
    }
}
