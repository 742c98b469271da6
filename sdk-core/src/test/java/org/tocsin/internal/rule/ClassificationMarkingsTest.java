package org.tocsin.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markings of classified documents at the head of a text. */
final class ClassificationMarkingsTest {

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL: bell, true",
        "[SECRET] bell, true",
        "SECRET BELL, false",
        "Secret: bell, false",
        "SECRET, true",
        "NATO SECRET: bell, true",
        "XA CONFIDENTIEL - cloche, true",
        "'[EU RESTRICTED]', true",
        "NATO SECRET bell, false",
        "BELL SECRET: x, false",
        "NATO, false",
        "XA, false",
        "XA , false"
    })
    void onlyAMarkingThatStandsAloneIsOne(String title, boolean marking) {
        assertEquals(marking, ClassificationMarkings.startIn(title));
    }
}
