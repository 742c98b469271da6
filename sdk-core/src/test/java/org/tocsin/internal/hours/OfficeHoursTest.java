package org.tocsin.internal.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Weekday;

/** Whether several hours leave out no minute of the week. */
final class OfficeHoursTest {

    private static WorkingTime on(String hours, Weekday... days) {
        return new WorkingTime(
                WorkingTime.days(List.of(days)), HoursOfDay.of(hours).orElseThrow(), Set.of());
    }

    private static boolean isAlways(WorkingTime... times) {
        return OfficeHours.isAlways(List.of(times));
    }

    @Test
    void aWholeDayRoundIsAllHours() {
        assertTrue(isAlways(on("00:00-24:00")));
        assertTrue(isAlways(on("08:00-08:00")));
        assertTrue(isAlways(on("00:00-00:00")));
        assertFalse(isAlways(on("00:00-23:59")));
        assertFalse(isAlways());
    }

    @Test
    void shiftsCountTogether() {
        assertTrue(isAlways(on("06:00-18:00"), on("18:00-06:00")));
        assertTrue(isAlways(on("05:00-19:00"), on("18:00-06:00")));
        assertFalse(isAlways(on("06:00-18:00"), on("18:01-06:00")));
        assertFalse(isAlways(on("00:00-12:00"), on("00:00-12:00")));
    }

    @Test
    void theLastNightOfTheWeekRunsIntoItsFirstDay() {
        Weekday[] butMonday = Arrays.copyOfRange(Weekday.values(), 1, 7);
        assertEquals(Weekday.MONDAY, Weekday.values()[0]);
        assertTrue(isAlways(
                on("08:00-08:00", butMonday), on("08:00-24:00", Weekday.MONDAY), on("00:00-08:00", Weekday.TUESDAY)));
        assertFalse(isAlways(on("08:00-08:00", butMonday), on("08:00-24:00", Weekday.MONDAY)));
    }

    @Test
    void hoursThatHolidaysInterruptAreNotAlways() {
        WorkingTime interrupted = new WorkingTime(
                WorkingTime.days(List.of()), HoursOfDay.WHOLE_DAY, Set.of(LocalDate.parse("2026-04-13")));
        assertFalse(isAlways(interrupted));
        assertTrue(isAlways(interrupted, on("00:00-24:00")));
    }
}
