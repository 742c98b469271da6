package org.tocsin.laws;

import org.junit.jupiter.api.Test;

/** The fuzz targets of conversions hold with what fuzzing starts from. */
final class ConversionFuzzTest {

    @Test
    void theLawsOfConversionsHoldOfTheSeeds() {
        StixFuzz.fuzzerInitialize();
        VerisFuzz.fuzzerInitialize();
    }
}
