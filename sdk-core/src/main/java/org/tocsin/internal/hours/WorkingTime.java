package org.tocsin.internal.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tocsin.code.Weekday;

/**
 * Hours with the days on which they begin.
 *
 * @param days the days of the week
 * @param hours the hours
 * @param except the days of the calendar on which they do not begin
 */
public record WorkingTime(Set<DayOfWeek> days, HoursOfDay hours, Set<LocalDate> except) {

    private static final Set<DayOfWeek> EVERY_DAY = Set.of(DayOfWeek.values());

    /** The days of this list; every day where it is empty. */
    static Set<DayOfWeek> days(List<Weekday> written) {
        if (written.isEmpty()) {
            return EVERY_DAY;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Weekday day : written) {
            days.add(DayOfWeek.valueOf(day.name()));
        }
        return days;
    }

    /** The same hours, begun on those of its days that are also among these. */
    WorkingTime on(Set<DayOfWeek> some) {
        Set<DayOfWeek> both = EnumSet.noneOf(DayOfWeek.class);
        both.addAll(days);
        both.retainAll(some);
        return new WorkingTime(both, hours, except);
    }

    /** Whether a local time lies in the hours. */
    public boolean hold(LocalDateTime local) {
        return hours.hold(local, this::beginOn);
    }

    private boolean beginOn(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !except.contains(day);
    }
}
