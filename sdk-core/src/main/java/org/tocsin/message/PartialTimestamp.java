package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time that may be known only in part: a year, a month, a day, or an instant with its offset.
 *
 * <p>The text is kept unchanged. Clause: <a href="{@docRoot}/clauses.html#times">times</a>.
 */
public final class PartialTimestamp extends WrittenValue {

    /** The precision of a time. */
    public enum Precision {
        /** Only the year. */
        YEAR,
        /** Year and month. */
        MONTH,
        /** The day; the time zone is not given. */
        DAY,
        /** The instant. */
        INSTANT
    }

    private static final ZoneOffset FIRST_OFFSET = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_OFFSET = ZoneOffset.ofHours(-12);

    private final String text;

    private PartialTimestamp(String text, boolean wellFormed) {
        super(wellFormed);
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
        PartialTimestamp written = asWritten(text);
        if (!written.isWellFormed()) {
            throw new IllegalArgumentException("not a year, month, day or instant: " + text);
        }
        return written;
    }

    /** The time of this text, which need not have the form: then it is not {@linkplain #isWellFormed well formed}. */
    public static PartialTimestamp asWritten(String text) {
        return new PartialTimestamp(text, TimeForm.isPartial(text));
    }

    /** This moment, as {@link Timestamp#asWritten(Instant)}. */
    public static PartialTimestamp asWritten(Instant moment) {
        return asWritten(Timestamp.asWritten(moment).toString());
    }

    /** This moment, as {@link Timestamp#asWritten(OffsetDateTime)}. */
    public static PartialTimestamp asWritten(OffsetDateTime moment) {
        return asWritten(Timestamp.asWritten(moment).toString());
    }

    /** This day; not well formed for a year before 1000 or after 9999. */
    public static PartialTimestamp asWritten(LocalDate day) {
        return asWritten(day.toString());
    }

    /**
     * The precision with which the time is given.
     *
     * @throws IllegalStateException where the text is not well formed
     */
    public Precision precision() {
        if (!isWellFormed()) {
            throw new IllegalStateException("not a year, month, day or instant: " + text);
        }
        return switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.INSTANT;
        };
    }

    /**
     * The earliest moment that the time can mean: a day begins first at offset +14:00. Empty where the calendar has no
     * such day, or the text is not well formed.
     */
    public Optional<Instant> earliest() {
        return isInstant()
                ? TimeForm.instant(text)
                : firstDay().map(day -> Instant.ofEpochSecond(day.toEpochSecond(LocalTime.MIDNIGHT, FIRST_OFFSET)));
    }

    /**
     * The latest moment that the time can mean: a day ends last at offset -12:00. Empty where the calendar has no such
     * day, or the text is not well formed.
     */
    public Optional<Instant> latest() {
        return isInstant()
                ? TimeForm.instant(text)
                : firstDay()
                        .map(day -> firstDayAfter(day)
                                .atStartOfDay()
                                .toInstant(LAST_OFFSET)
                                .minusNanos(1));
    }

    private boolean isInstant() {
        return isWellFormed() && precision() == Precision.INSTANT;
    }

    private LocalDate firstDayAfter(LocalDate first) {
        return switch (precision()) {
            case YEAR -> first.plusYears(1);
            case MONTH -> first.plusMonths(1);
            default -> first.plusDays(1);
        };
    }

    /**
     * The first day of the time, as it is written; empty where the calendar has no such day, or the text is not well
     * formed.
     */
    public Optional<LocalDate> firstDay() {
        return isWellFormed() ? TimeForm.firstDay(text) : Optional.empty();
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
