package org.tocsin.internal.hours;

import java.time.LocalDate;
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
}
