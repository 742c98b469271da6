package org.tocsin.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The written forms of times, checked by their characters alone. Whether the calendar has the day, rule TOC-TIM-006 checks. */
final class TimeForm {

    private static final int DAY_LENGTH = 10;
    private static final int SECOND_LENGTH = 19;
    private static final int MAX_FRACTION = 9;
    private static final long SECONDS_A_DAY = 86_400;
    /** Earlier years stand for "no time" in some programs, and not all programs can read the year 0. */
    private static final int FIRST_YEAR = 1000;
    /** The offsets that places have, in minutes: the last place in which a day begins, and the first one. */
    private static final int LEAST_OFFSET = -12 * 60;

    private static final int GREATEST_OFFSET = 14 * 60;

    private TimeForm() {}

    static boolean isPartial(String text) {
        return switch (text.length()) {
            case 4 -> isYear(text);
            case 7 -> isMonth(text);
            case DAY_LENGTH -> isDay(text);
            default -> isTimestamp(text);
        };
    }

    static boolean isTimestamp(String text) {
        if (text.length() <= SECOND_LENGTH || !isDay(text) || text.charAt(10) != 'T') {
            return false;
        }
        boolean time = number(text, 11, 2, 0, 23)
                && text.charAt(13) == ':'
                && number(text, 14, 2, 0, 59)
                && text.charAt(16) == ':'
                && number(text, 17, 2, 0, 59);
        return time && isOffset(text, fractionEnd(text));
    }

    static boolean isDay(String text) {
        return text.length() >= DAY_LENGTH && isMonth(text) && text.charAt(7) == '-' && number(text, 8, 2, 1, 31);
    }

    private static boolean isMonth(String text) {
        return isYear(text) && text.charAt(4) == '-' && number(text, 5, 2, 1, 12);
    }

    private static boolean isYear(String text) {
        return number(text, 0, 4, FIRST_YEAR, 9999);
    }

    /**
     * The moment of a text that has the form of a time stamp; empty where the calendar has no such day. Parsed by hand,
     * since every time in every message is parsed and a formatter would take longer than all other steps.
     */
    static Optional<Instant> instant(String text) {
        LocalDate day = day(text);
        return day == null ? Optional.empty() : Optional.of(moment(day, text));
    }

    /** The first day of a text that has the form of a partial time; empty where the calendar has no such day. */
    static Optional<LocalDate> firstDay(String text) {
        return Optional.ofNullable(day(text));
    }

    private static @Nullable LocalDate day(String text) {
        int month = text.length() > 4 ? digits(text, 5, 2) : 1;
        int day = text.length() > 7 ? digits(text, 8, 2) : 1;
        try {
            return LocalDate.of(digits(text, 0, 4), month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Instant moment(LocalDate day, String text) {
        int minutes = digits(text, 11, 2) * 60 + digits(text, 14, 2);
        long second = day.toEpochDay() * SECONDS_A_DAY + minutes * 60L + digits(text, 17, 2);
        int end = fractionEnd(text);
        return Instant.ofEpochSecond(second - offset(text, end), nanos(text, end));
    }

    private static long offset(String text, int start) {
        if (text.charAt(start) == 'Z') {
            return 0;
        }
        return minutes(text, start) * 60L;
    }

    private static int minutes(String text, int start) {
        int minutes = digits(text, start + 1, 2) * 60 + digits(text, start + 4, 2);
        return text.charAt(start) == '-' ? -minutes : minutes;
    }

    private static long nanos(String text, int end) {
        int count = Math.max(end - SECOND_LENGTH - 1, 0);
        long nanos = digits(text, SECOND_LENGTH + 1, count);
        for (int i = count; i < MAX_FRACTION; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int digits(String text, int start, int count) {
        int value = 0;
        for (int i = start; i < start + count; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /** Where the optional fraction ends, or 0 where it is not well formed. */
    private static int fractionEnd(String text) {
        if (text.charAt(SECOND_LENGTH) != '.') {
            return SECOND_LENGTH;
        }
        int end = SECOND_LENGTH + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - SECOND_LENGTH - 1;
        return digits >= 1 && digits <= MAX_FRACTION ? end : 0;
    }

    private static boolean isOffset(String text, int start) {
        if (start == 0 || start >= text.length()) {
            return false;
        }
        char sign = text.charAt(start);
        if (sign == 'Z') {
            return text.length() == start + 1;
        }
        return (sign == '+' || sign == '-')
                && text.length() == start + 6
                && number(text, start + 1, 2, 0, 14)
                && text.charAt(start + 3) == ':'
                && number(text, start + 4, 2, 0, 59)
                && isOfSomePlace(minutes(text, start));
    }

    private static boolean isOfSomePlace(int offset) {
        return offset >= LEAST_OFFSET && offset <= GREATEST_OFFSET;
    }

    private static boolean number(String text, int start, int digits, int least, int most) {
        int value = 0;
        for (int i = start; i < start + digits; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return false;
            }
            value = value * 10 + c - '0';
        }
        return value >= least && value <= most;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
