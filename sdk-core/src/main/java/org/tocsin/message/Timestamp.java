package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * An instant as it is written: date, time to the second or finer, and an explicit offset (RFC 3339).
 *
 * <p>The text is kept as it came, so that a relayed or signed message does not change. Two time stamps are equal when
 * they are written alike; compare {@link #instant()} for the moment. A leap second can't be written. Clause:
 * <i>times</i>.
 */
public final class Timestamp {

    private final String text;

    private Timestamp(String text) {
        this.text = text;
    }

    /**
     * The time stamp of this text.
     *
     * @throws IllegalArgumentException where the text has not the form {@code 2026-05-12T10:03:00Z}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Timestamp of(String text) {
        if (!TimeForm.isTimestamp(text)) {
            throw new IllegalArgumentException("not a date and time with an offset: " + text);
        }
        return new Timestamp(text);
    }

    /** This moment, written in UTC. */
    public static Timestamp of(Instant moment) {
        return of(moment.atOffset(ZoneOffset.UTC));
    }

    /**
     * This moment, written with its offset.
     *
     * @throws IllegalArgumentException for a year before 0 or after 9999, or an offset with seconds
     */
    public static Timestamp of(OffsetDateTime moment) {
        return of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    /**
     * The moment.
     *
     * @throws IllegalStateException where the calendar has no such day ({@code 2026-02-30}); in a valid message it always has
     */
    public Instant instant() {
        return findInstant().orElseThrow(() -> new IllegalStateException("the calendar has no such day: " + text));
    }

    /** The moment, of a message that need not be valid; empty where the calendar has no such day. */
    public Optional<Instant> findInstant() {
        return TimeForm.instant(text);
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
