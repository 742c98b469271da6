package org.tocsin.internal.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which zone is meant by what people write. */
final class TimeZonesTest {

    @ParameterizedTest
    @CsvSource({
        "UTC+7, +07:00, Etc/GMT-7",
        "GMT-3, -03:00, Etc/GMT+3",
        "utc+07:00, +07:00, Etc/GMT-7",
        "+0530, +05:30,",
        "UT-9:30, -09:30,",
        "UTC+14, +14:00, Etc/GMT-14",
        "-12, -12:00, Etc/GMT+12",
        "-13, -13:00,",
        "UTC-0, Z, Etc/UTC"
    })
    void anOffsetIsReadAsItIs(String written, String offset, String name) {
        assertEquals(Optional.of(ZoneOffset.of(offset)), TimeZones.offset(written));
        assertEquals(Optional.of(ZoneId.of(offset)), TimeZones.zone(written));
        assertEquals(Optional.ofNullable(name), TimeZones.nameOf(ZoneOffset.of(offset)));
        if (name != null) {
            assertEquals(
                    ZoneOffset.of(offset),
                    ZoneId.of(name).getRules().getOffset(java.time.Instant.parse("2026-05-12T10:03:00Z")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC+15", "UTC+7:60", "Etc/GMT-7", "UTC", "GMT", "+", "UTC+", "UTC+700000", "Asia/Jakarta"})
    void anythingElseIsNoOffset(String written) {
        assertEquals(Optional.empty(), TimeZones.offset(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EST", "WIB", "MST", "CET", "BRT", "WITA"})
    void aShortNameSaysNotWhere(String written) {
        assertTrue(TimeZones.isShort(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "GMT", "UCT", "NZ", "Asia/Jakarta", "Egypt"})
    void aNameOfOnePlaceOrOfAllIsNotShort(String written) {
        assertFalse(TimeZones.isShort(written));
        assertTrue(TimeZones.isKnown(written));
    }

    @Test
    void aFormerNameMeansTheSamePlace() {
        List<String> former = TimeZones.names().stream()
                .filter(name -> TimeZones.newName(name).isPresent())
                .toList();
        assertTrue(former.contains("Asia/Calcutta"), former::toString);
        for (String name : former) {
            String now = TimeZones.newName(name).orElseThrow();
            assertTrue(TimeZones.isKnown(now), now);
            assertEquals(ZoneId.of(now).getRules(), ZoneId.of(name).getRules(), name);
        }
    }

    @Test
    void nothingIsComputedWithAnUnknownName() {
        assertEquals(Optional.empty(), TimeZones.zone("Nowhere/Atlantis"));
        assertEquals(Optional.empty(), TimeZones.zone("asia/jakarta"));
        assertEquals(Optional.of(ZoneId.of("Asia/Jakarta")), TimeZones.zone("Asia/Jakarta"));
    }
}
