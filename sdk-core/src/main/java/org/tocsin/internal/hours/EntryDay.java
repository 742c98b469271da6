package org.tocsin.internal.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of an entry, as they are written. */
public final class EntryDay {

    /** Takes 30 February as the last day of that month: the shape allows it, and the earlier day is the careful one. */
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.SMART);

    private static final ZoneOffset FIRST_OFFSET = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_OFFSET = ZoneOffset.ofHours(-12);

    private EntryDay() {}

    /** The day; empty where there is none or it has not the form of one. */
    public static Optional<LocalDate> of(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, FORM));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The instant at which a day begins in the first time zone of the world; empty where there is no day. */
    public static Optional<Instant> beginAnywhere(@Nullable String text) {
        return of(text).map(day -> day.atStartOfDay(FIRST_OFFSET).toInstant());
    }

    /** The instant at which a day is over in the last time zone of the world; empty where there is no day. */
    public static Optional<Instant> endEverywhere(@Nullable String text) {
        return of(text).map(day -> day.plusDays(1).atStartOfDay(LAST_OFFSET).toInstant());
    }
}
