package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OfficeTest {

    @ParameterizedTest
    @ValueSource(strings = {"--from-party", "--to-party"})
    void aRoleThatNobodyKnowsIsWrongUse(String option) {
        Run run = Run.with("{}", "convert", "--from", "veris", "--to", "tocsin", option, "XA/national-csirt", "-");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("\"national-csirt\" is no code of the list poc-role"), run.err());
    }
}
