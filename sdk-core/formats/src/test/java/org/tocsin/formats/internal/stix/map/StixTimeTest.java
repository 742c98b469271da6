package org.tocsin.formats.internal.stix.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.validation.Limits;

/** Times in UTC, as exact as they were. */
final class StixTimeTest {

    private static Node node(String time) {
        String json = "{\"at\":\"" + time + "\"}";
        return JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), Limits.standard())
                .orElseThrow()
                .get("at");
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01T00:00:00Z, year",
        "2026-05, 2026-05-01T00:00:00Z, month",
        "2026-05-12, 2026-05-12T00:00:00Z, day",
        "2026-05-12T10:03:00Z, 2026-05-12T10:03:00Z, ''",
        "2026-05-12T10:03:00.12+02:00, 2026-05-12T08:03:00.12Z, ''",
        "2026-01-01T00:30:00.000000001+01:00, 2025-12-31T23:30:00.000000001Z, ''"
    })
    void aTimeKeepsItsPrecision(String written, String text, String fidelity) {
        assertEquals(Optional.of(new StixTime(text, fidelity)), StixTime.of(node(written)));
    }

    @ParameterizedTest
    @CsvSource({"soon", "2018-02-29", "2018-02-29T10:00:00Z", "9999-12-31T23:59:59-01:00"})
    void aTimeThatCannotBeWrittenIsNone(String written) {
        assertEquals(Optional.empty(), StixTime.of(node(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0999-12-31T10:00:00Z",
                "2026-02-30T10:00:00Z",
                "2026-05-12T23:59:60Z",
                "2026-05-12T10:03:00+02:00",
                "2026-05-12",
                "Z",
                ""
            })
    void whatOursCannotSayIsNoMoment(String theirs) {
        assertEquals(Optional.empty(), StixTime.moment(theirs));
    }

    @Test
    void createdHasMillisecondsAtTheLeast() {
        assertEquals(Optional.of("2026-05-12T10:03:00.000Z"), StixTime.exact("2026-05-12T10:03:00Z"));
        assertEquals(Optional.of("2026-05-12T10:03:00.1234Z"), StixTime.exact("2026-05-12T10:03:00.1234Z"));
    }

    @Test
    void onlyAnInstantWithAnOffsetLosesIt() {
        assertTrue(StixTime.losesOffset(node("2026-05-12T10:03:00+02:00")));
        assertTrue(StixTime.losesOffset(node("2026-05-12T10:03:00-00:00")));
        assertFalse(StixTime.losesOffset(node("2026-05-12T10:03:00Z")));
        assertFalse(StixTime.losesOffset(node("2026-05-12")));
    }
}
