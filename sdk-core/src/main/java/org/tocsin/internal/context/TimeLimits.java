package org.tocsin.internal.context;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.tocsin.message.directory.TimeLimit;

/** When the time is up within which something is to be done. */
final class TimeLimits {

    private static final int DAYS_A_WEEK = 7;

    private TimeLimits() {}

    /** The end of a limit that begins at an instant. Months are those of the calendar in UTC. */
    static Instant end(Instant start, TimeLimit limit) {
        int value = limit.value();
        return switch (limit.unit()) {
            case MINUTES -> start.plus(Duration.ofMinutes(value));
            case HOURS -> start.plus(Duration.ofHours(value));
            case DAYS -> start.plus(Duration.ofDays(value));
            case WEEKS -> start.plus(Duration.ofDays((long) value * DAYS_A_WEEK));
            case MONTHS -> start.atOffset(ZoneOffset.UTC).plusMonths(value).toInstant();
        };
    }
}
