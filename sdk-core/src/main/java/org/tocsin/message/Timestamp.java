package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/**
 * An instant as it is written: date, time to the second or finer, and an explicit offset (RFC 3339).
 *
 * <p>The text is kept unchanged, so that a relayed or signed message does not change. Two time stamps are equal if
 * their texts are equal; compare {@link #instant()} for the moment. A leap second can't be written. Clause: <a
 * href="{@docRoot}/clauses.html#times">times</a>.
 */
public final class Timestamp extends WrittenValue {

    /**
     * The formatter for moments of any year; in a class of its own, so that a program that only reads does not load it.
     */
    private static final class Written {

        static final DateTimeFormatter IN_UTC =
                new DateTimeFormatterBuilder().appendInstant(-1).toFormatter(Locale.ROOT);
    }

    private final String text;

    private Timestamp(String text, boolean wellFormed) {
        super(wellFormed);
        this.text = text;
    }

    /**
     * The time stamp of this text.
     *
     * @throws IllegalArgumentException where the text has not the form {@code 2026-05-12T10:03:00Z}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Timestamp of(String text) {
        Timestamp written = asWritten(text);
        if (!written.isWellFormed()) {
            throw new IllegalArgumentException("not a date and time with an offset: " + text);
        }
        return written;
    }

    /**
     * This moment, written in UTC.
     *
     * @throws IllegalArgumentException for a year before 1000 or after 9999
     */
    public static Timestamp of(Instant moment) {
        return of(Written.IN_UTC.format(moment));
    }

    /**
     * This moment, written with its offset.
     *
     * @throws IllegalArgumentException for a year before 1000 or after 9999, or an offset with seconds
     */
    public static Timestamp of(OffsetDateTime moment) {
        return of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    /** The time stamp of this text, which need not have the form: then it is not {@linkplain #isWellFormed well formed}. */
    public static Timestamp asWritten(String text) {
        return new Timestamp(text, TimeForm.isTimestamp(text));
    }

    /** This moment, written in UTC; not well formed for a year before 1000 or after 9999. */
    public static Timestamp asWritten(Instant moment) {
        return asWritten(Written.IN_UTC.format(moment));
    }

    /** This moment, written with its offset; not well formed for a year before 1000 or after 9999, or an offset with seconds. */
    public static Timestamp asWritten(OffsetDateTime moment) {
        return asWritten(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    /**
     * The moment.
     *
     * @throws IllegalStateException where the calendar has no such day ({@code 2026-02-30}), or the text is not well formed;
     *     in a valid message neither is so
     */
    public Instant instant() {
        return findInstant().orElseThrow(() -> new IllegalStateException("no moment of the calendar: " + text));
    }

    /**
     * The moment, of a message that need not be valid; empty where the calendar has no such day, or the text is not well
     * formed.
     */
    public Optional<Instant> findInstant() {
        return isWellFormed() ? TimeForm.instant(text) : Optional.empty();
    }

    /** Whether the offset is {@code -00:00}, by which RFC 3339 says that the local offset is not known. */
    public boolean offsetUnknown() {
        return text.endsWith("-00:00");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timestamp that && text.equals(that.text);
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
