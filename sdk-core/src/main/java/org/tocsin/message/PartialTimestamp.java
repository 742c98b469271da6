package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time known only as far as it is written: a year, a month, a day, or an instant with its offset.
 *
 * <p>The text is kept as it came. Clause: <i>times</i>.
 */
public final class PartialTimestamp {

    /** How far a time is known. */
    public enum Precision {
        /** Only the year. */
        YEAR,
        /** Year and month. */
        MONTH,
        /** The day, in a zone that is not said. */
        DAY,
        /** The instant. */
        INSTANT
    }

    private static final ZoneOffset FIRST_OFFSET = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_OFFSET = ZoneOffset.ofHours(-12);

    private final String text;

    private PartialTimestamp(String text) {
        this.text = text;
    }

    /**
     * The time of this text.
     *
     * @throws IllegalArgumentException where the text is none of {@code 2026}, {@code 2026-05}, {@code 2026-05-12} and
     *     {@code 2026-05-12T10:03:00Z}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialTimestamp of(String text) {
        if (!TimeForm.isPartial(text)) {
            throw new IllegalArgumentException("not a year, month, day or instant: " + text);
        }
        return new PartialTimestamp(text);
    }

    /** How far the time is known. */
    public Precision precision() {
        return switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.INSTANT;
        };
    }

    /**
     * The earliest moment that the time can mean: a day begins first at offset +14:00. Empty where the calendar has no
     * such day.
     */
    public Optional<Instant> earliest() {
        return precision() == Precision.INSTANT
                ? TimeForm.instant(text)
                : firstDay().map(day -> Instant.ofEpochSecond(day.toEpochSecond(LocalTime.MIDNIGHT, FIRST_OFFSET)));
    }

    /**
     * The latest moment that the time can mean: a day ends last at offset -12:00. Empty where the calendar has no such
     * day.
     */
    public Optional<Instant> latest() {
        return precision() == Precision.INSTANT
                ? TimeForm.instant(text)
                : firstDay()
                        .map(day -> firstDayAfter(day)
                                .atStartOfDay()
                                .toInstant(LAST_OFFSET)
                                .minusNanos(1));
    }

    private LocalDate firstDayAfter(LocalDate first) {
        return switch (precision()) {
            case YEAR -> first.plusYears(1);
            case MONTH -> first.plusMonths(1);
            default -> first.plusDays(1);
        };
    }

    /** The first day of the time, as it is written; empty where the calendar has no such day. */
    public Optional<LocalDate> firstDay() {
        return TimeForm.firstDay(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialTimestamp that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text as it is written in a message. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
