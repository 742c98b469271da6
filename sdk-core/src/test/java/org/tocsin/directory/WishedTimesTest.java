package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.code.TimeLimitUnit;
import org.tocsin.message.directory.TimeLimit;

/** When a length of time is over, and how soon a reply is wished for. */
final class WishedTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T09:40:00Z, 90, MINUTES, 2026-05-12T11:10:00Z",
        "2026-05-12T09:40:00Z, 24, HOURS,   2026-05-13T09:40:00Z",
        "2026-03-28T09:40:00Z, 2,  DAYS,    2026-03-30T09:40:00Z",
        "2026-12-30T09:40:00Z, 1,  WEEKS,   2027-01-06T09:40:00Z",
        "2026-05-14T09:00:00Z, 1,  MONTHS,  2026-06-14T09:00:00Z",
        "2026-01-31T09:00:00Z, 1,  MONTHS,  2026-02-28T09:00:00Z",
        "2028-01-31T23:59:59Z, 1,  MONTHS,  2028-02-29T23:59:59Z",
        "2026-01-31T09:00:00Z, 14, MONTHS,  2027-03-31T09:00:00Z"
    })
    void aLimitEnds(Instant start, int value, TimeLimitUnit unit, Instant end) {
        assertEquals(end, WishedTimes.end(start, new TimeLimit(value, unit)));
    }

    @Property
    void moreOfAUnitEndsLaterWhateverTheCalendar(
            @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
            @ForAll @IntRange(min = 1, max = 9_999) int value,
            @ForAll TimeLimitUnit unit) {
        Instant start = Instant.ofEpochSecond(second);
        Instant end = WishedTimes.end(start, new TimeLimit(value, unit));
        assertTrue(end.isAfter(start));
        assertTrue(WishedTimes.end(start, new TimeLimit(value + 1, unit)).isAfter(end));
    }
}
