package org.tocsin.formats.internal.stix.map;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tocsin.json.Node;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Timestamp;

/**
 * A time in the notation of STIX: an instant in UTC, and its precision.
 *
 * @param text the instant
 * @param fidelity {@code year}, {@code month} or {@code day}; empty for an exact instant
 */
public record StixTime(String text, String fidelity) {

    private static final int MILLISECONDS = 3;
    private static final int LAST_YEAR = 9999;

    /** The formatters for each number of digits that seconds may have behind the point. */
    private static final List<DateTimeFormatter> FORMATTERS =
            IntStream.rangeClosed(0, 9).mapToObj(StixTime::formatter).toList();

    /** The time of a member of ours; empty where it is not a time, or does not exist in the calendar or in STIX. */
    public static Optional<StixTime> of(Node time) {
        return time.text().flatMap(StixTime::of);
    }

    /** A time of ours; empty where it is none, or does not exist in the calendar or in STIX. */
    static Optional<StixTime> of(String text) {
        PartialTimestamp partial = PartialTimestamp.asWritten(text);
        if (!partial.isWellFormed()) {
            return Optional.empty();
        }
        if (partial.precision() == PartialTimestamp.Precision.INSTANT) {
            return written(text, 0).map(instant -> new StixTime(instant, ""));
        }
        return partial.firstDay().map(day -> new StixTime(day + "T00:00:00Z", fidelity(partial.precision())));
    }

    /** The same as an instant; empty where only the day, the month or the year is known. */
    public static Optional<String> instant(Node time) {
        return of(time).filter(StixTime::isExact).map(StixTime::text);
    }

    /** How STIX calls a precision. */
    static String fidelity(PartialTimestamp.Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }

    /** The moment of a time of theirs; empty where it is no time that both formats can say. */
    public static Optional<Instant> moment(String theirs) {
        return theirs.endsWith("Z") ? Timestamp.asWritten(theirs).findInstant() : Optional.empty();
    }

    /** An instant as exact as it is, with at least milliseconds. */
    public static Optional<String> exact(String timestamp) {
        return written(timestamp, MILLISECONDS);
    }

    /** An instant in milliseconds, as {@code created} and {@code modified} are written. */
    public static String stamp(Instant instant) {
        return written(instant, MILLISECONDS);
    }

    /** Whether STIX can represent the instant but not its offset. */
    public static boolean losesOffset(Node time) {
        return time.text()
                .filter(text -> text.indexOf('T') > 0 && !text.endsWith("Z"))
                .isPresent();
    }

    /** Whether the year has the four digits that STIX writes. */
    public static boolean isWritable(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 0 && year <= LAST_YEAR;
    }

    boolean isExact() {
        return fidelity.isEmpty();
    }

    private static Optional<String> written(String text, int leastDigits) {
        return Timestamp.asWritten(text)
                .findInstant()
                .filter(StixTime::isWritable)
                .map(instant -> written(instant, Math.max(leastDigits, digits(text))));
    }

    /** How many digits the seconds of a well-formed time have behind the point. */
    private static int digits(String text) {
        int begin = text.indexOf('.') + 1;
        int end = begin;
        while (begin > 0 && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        return end - begin;
    }

    private static String written(Instant instant, int digits) {
        return FORMATTERS.get(digits).format(instant.atOffset(ZoneOffset.UTC));
    }

    private static DateTimeFormatter formatter(int digits) {
        String pattern = "uuuu-MM-dd'T'HH:mm:ss" + (digits == 0 ? "" : "." + "S".repeat(digits)) + "'Z'";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
