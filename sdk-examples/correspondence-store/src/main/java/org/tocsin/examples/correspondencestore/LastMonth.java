package org.tocsin.examples.correspondencestore;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tocsin.message.Header;
import org.tocsin.message.Timestamp;

/**
 * The last month in which a question can be answered, as a number, so that those that have ended need not be read. There are
 * few: all that ends before 2020 lies together, and so does what ends after 2099 or never.
 */
final class LastMonth {

    /** Of a message that wishes no reply. */
    static final long NONE = -1;

    private static final int FIRST_YEAR = 2020;
    private static final int YEARS = 80;
    private static final int MONTHS = 12;
    private static final Instant FIRST = start(FIRST_YEAR);
    private static final Instant LAST = start(FIRST_YEAR + YEARS);

    private LastMonth() {}

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Of a message that wishes a reply. */
    static long of(Header header) {
        return of(until(header));
    }

    /** Until when a message can be answered; {@link Instant#MAX} where it does not say. */
    static Instant until(Header header) {
        Timestamp until = header.validUntil();
        return until == null ? Instant.MAX : until.instant();
    }

    /** The month of an instant: never less than that of an earlier one. */
    static long of(Instant instant) {
        if (instant.isBefore(FIRST)) {
            return 0;
        }
        if (!instant.isBefore(LAST)) {
            return (long) YEARS * MONTHS;
        }
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        return (long) (day.getYear() - FIRST_YEAR) * MONTHS + day.getMonthValue() - 1;
    }
}
