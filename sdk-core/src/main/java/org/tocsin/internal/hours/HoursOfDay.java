package org.tocsin.internal.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Hours of a day on the clock of a place, in minutes from midnight. Hours that end at or before the minute at which
 * they begin run into the next day, so that {@code 08:00-08:00} is a whole day round. When clocks change, local time
 * decides: an hour that occurs twice counts twice, and one that is skipped does not count.
 */
public record HoursOfDay(int start, int end) {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final Pattern FORM =
            Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)");

    /** From midnight to midnight. */
    public static final HoursOfDay WHOLE_DAY = new HoursOfDay(0, MINUTES_A_DAY);

    /** The hours of a text as {@code 22:00-06:00}; empty for any other. */
    public static Optional<HoursOfDay> of(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new HoursOfDay(minutes(text, 0), minutes(text, 6)))
                : Optional.empty();
    }

    private static int minutes(String text, int at) {
        return Integer.parseInt(text, at, at + 2, 10) * 60 + Integer.parseInt(text, at + 3, at + 5, 10);
    }

    /** How many minutes on the clock they last. */
    int minutes() {
        return pastMidnight() ? end - start + MINUTES_A_DAY : end - start;
    }

    private boolean pastMidnight() {
        return end <= start;
    }

    /** Whether a local time lies in the hours that began on one of these days. */
    public boolean hold(LocalDateTime local, Predicate<LocalDate> begins) {
        int minute = local.getHour() * 60 + local.getMinute();
        LocalDate today = local.toLocalDate();
        if (minute >= start && (minute < end || pastMidnight()) && begins.test(today)) {
            return true;
        }
        return pastMidnight() && minute < end && begins.test(today.minusDays(1));
    }
}
