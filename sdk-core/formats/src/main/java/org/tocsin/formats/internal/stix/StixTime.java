package org.tocsin.formats.internal.stix;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.json.Node;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Timestamp;

/**
 * A time in the notation of STIX: an instant in UTC, and its precision.
 *
 * @param text the instant
 * @param fidelity {@code year}, {@code month} or {@code day}; empty for an exact instant
 */
record StixTime(String text, String fidelity) {

    private static final Pattern FRACTION = Pattern.compile("\\.([0-9]+)");
    private static final int MILLISECONDS = 3;
    private static final int LAST_YEAR = 9999;

    /** The time of a member; empty where it is not a time, or does not exist in the calendar or in STIX. */
    static Optional<StixTime> of(Node time) {
        return time.text().flatMap(StixTime::parse);
    }

    private static Optional<StixTime> parse(String text) {
        PartialTimestamp partial = PartialTimestamp.of(text);
        if (partial.precision() == PartialTimestamp.Precision.INSTANT) {
            return instant(text, 0).map(instant -> new StixTime(instant, ""));
        }
        return partial.firstDay()
                .map(StixTime::midnight)
                .map(instant -> new StixTime(instant, partial.precision().name().toLowerCase(Locale.ROOT)));
    }

    /** An instant as exact as it is, with at least milliseconds. */
    static Optional<String> exact(String timestamp) {
        return instant(timestamp, MILLISECONDS);
    }

    /** An instant in milliseconds, as {@code created} and {@code modified} are written. */
    static String stamp(Instant instant) {
        return write(instant, MILLISECONDS);
    }

    /** Whether STIX can represent the instant but not its offset. */
    static boolean losesOffset(Node time) {
        return time.text()
                .filter(text -> text.indexOf('T') > 0 && !text.endsWith("Z"))
                .isPresent();
    }

    private static Optional<String> instant(String text, int leastDigits) {
        int digits = Math.max(
                leastDigits,
                FRACTION.matcher(text)
                        .results()
                        .mapToInt(match -> match.group(1).length())
                        .findFirst()
                        .orElse(0));
        return Timestamp.of(text).findInstant().filter(StixTime::isWritable).map(instant -> write(instant, digits));
    }

    /** Whether the year has the four digits that STIX writes. */
    static boolean isWritable(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 0 && year <= LAST_YEAR;
    }

    private static String write(Instant instant, int digits) {
        String pattern = "uuuu-MM-dd'T'HH:mm:ss" + (digits == 0 ? "" : "." + "S".repeat(digits)) + "'Z'";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(instant.atOffset(ZoneOffset.UTC));
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
