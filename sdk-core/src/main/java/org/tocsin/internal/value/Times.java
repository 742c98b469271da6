package org.tocsin.internal.value;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Certainty;
import org.tocsin.code.MeasureState;
import org.tocsin.message.Header;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Timestamp;

/** The meaning of the times that are written in a message. */
public final class Times {

    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);
    private static final String NO_OFFSET = "-00:00";
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    /** The position at which the fraction of a second begins, if there is one. */
    private static final int FRACTION = 19;

    private static final long SECONDS_A_DAY = 86_400;
    /** The greatest offset from UTC, fourteen hours, where a day begins first. */
    private static final long FIRST_OFFSET = 14 * 3600L;
    /** The least offset from UTC, twelve hours, where a day ends last. */
    private static final long LAST_OFFSET = 12 * 3600L;

    private static final int LAST_NANO = 999_999_999;

    private Times() {}

    /** Whether a written time has the offset {@code -00:00}, which says that the local offset is not known. */
    public static boolean hidesOffset(String time) {
        return time.endsWith(NO_OFFSET);
    }

    /** Whether a time is present if and only if its certainty says that it is known. */
    public static boolean isToldAsKnown(PartialTime time) {
        Certainty certainty = time.certaintyOrDefault();
        boolean told = certainty == Certainty.EXACT || certainty == Certainty.ESTIMATED;
        return told == (time.at() != null);
    }

    /** Whether an instant is after one that was read from another clock, which may differ a little. */
    public static boolean isAfter(Instant instant, Instant told) {
        return instant.minus(CLOCKS_MAY_DIFFER).isAfter(told);
    }

    /** Whether a time, even read as late as possible, is more than the span before an instant. */
    public static boolean isOlder(PartialTimestamp time, Duration span, Timestamp told) {
        if (earliestSecond(time.toString()) > earliestSecond(told.toString()) - span.toSeconds()) {
            return false; // the usual case, decided without a calendar
        }
        Optional<Instant> latest = time.latest();
        Optional<Instant> moment = told.findInstant();
        return latest.isPresent()
                && moment.isPresent()
                && latest.get().plus(span).isBefore(moment.get());
    }

    /** Whether something that has happened according to the message is dated after the message was sent. */
    public static boolean happensAfterSending(String time, Header header) {
        return isAfter(time, header.sentAt().toString());
    }

    /** Whether a deadline, even read as late as possible, had passed when the message was sent. */
    public static boolean hadPassed(String deadline, Header header) {
        String sent = header.sentAt().toString();
        return endAgainstBeginning(deadline, sent) <= 0 && areOnDays(deadline, sent);
    }

    /**
     * Whether a written time is before another one: two days, months or years as the calendar has them, and else however
     * the two are read, if the latest moment that it can mean is before the earliest moment that the other can mean.
     */
    public static boolean isBefore(String time, String other) {
        if (time.length() == other.length() && time.length() <= DAY) {
            return time.compareTo(other) < 0 && areOnDays(time, other);
        }
        return endAgainstBeginning(time, other) < 0 && areOnDays(time, other);
    }

    /** The same of two times with their certainties; a time that is not told is before none. */
    public static boolean isBefore(@Nullable PartialTime time, @Nullable PartialTime other) {
        return time != null
                && time.at() != null
                && other != null
                && other.at() != null
                && isBefore(time.at().toString(), other.at().toString());
    }

    /**
     * Whether a written time, read as early as possible, is after another one, with the same tolerance between clocks.
     */
    private static boolean isAfter(String time, String told) {
        return beginsLater(time, told, CLOCKS_MAY_DIFFER.toSeconds()) && areOnDays(time, told);
    }

    /** Whether the earliest moment that a time can mean is after the earliest moment of another. */
    static boolean beginsLater(String time, String other) {
        return beginsLater(time, other, 0);
    }

    /** Whether it is so by more than these seconds. */
    private static boolean beginsLater(String time, String other, long seconds) {
        long ahead = earliestSecond(time) - seconds - earliestSecond(other);
        return ahead > 0 || (ahead == 0 && nanos(time) > nanos(other));
    }

    /** The order of the latest moment that a time can mean and the earliest moment of another, as a comparator has it. */
    private static int endAgainstBeginning(String time, String other) {
        int seconds = Long.compare(latestSecond(time), earliestSecond(other));
        return seconds == 0 ? Integer.compare(latestNanos(time), nanos(other)) : seconds;
    }

    /** Whether both times are on days that exist. */
    private static boolean areOnDays(String time, String other) {
        return !Days.isNone(time) && !Days.isNone(other);
    }

    /**
     * The one of two times that begins later, the first if both begin together; a time that is not told, or on a day
     * that does not exist, is passed over.
     */
    public static @Nullable PartialTime later(@Nullable PartialTime time, @Nullable PartialTime other) {
        PartialTimestamp at = other == null ? null : other.at();
        if (at == null || Days.isNone(at.toString())) {
            return time;
        }
        return time == null
                        || time.at() == null
                        || beginsLater(at.toString(), time.at().toString())
                ? other
                : time;
    }

    /** Whether the latest moment that a time can mean is before the latest moment of another. */
    static boolean endsSooner(String time, String other) {
        long ahead = latestSecond(other) - latestSecond(time);
        return ahead > 0 || (ahead == 0 && latestNanos(time) < latestNanos(other));
    }

    /** Whether an instant is certainly before a time, read as early as possible; false where no time is given. */
    static boolean isEarlier(Timestamp end, @Nullable PartialTime time) {
        PartialTimestamp at = time == null ? null : time.at();
        return at != null && isEarlier(end.toString(), at.toString());
    }

    /** Whether an instant is before another one. */
    public static boolean isEarlier(Timestamp end, Timestamp other) {
        return isEarlier(end.toString(), other.toString());
    }

    private static boolean isEarlier(String end, String time) {
        return beginsLater(time, end) && areOnDays(time, end);
    }

    /** Whether a measure in this state was carried out; any other, or one without a state, may still be planned. */
    public static boolean isTaken(@Nullable MeasureState state) {
        return state != null && state != MeasureState.PLANNED;
    }

    /** The earliest second, since 1970-01-01, that a written time, partial or not, can mean. */
    static long earliestSecond(String time) {
        int length = time.length();
        int month = length > YEAR ? Days.two(time, YEAR + 1) : 1;
        int day = length > MONTH ? Days.two(time, MONTH + 1) : 1;
        long midnight = Days.epochDay(Days.year(time), month, day) * SECONDS_A_DAY;
        if (length <= Days.LENGTH) {
            return midnight - FIRST_OFFSET;
        }
        long second = Days.two(time, 11) * 3600L + Days.two(time, 14) * 60L + Days.two(time, 17);
        return midnight + second - offset(time);
    }

    /** The latest second, since 1970-01-01, that a written time, partial or not, can mean. */
    private static long latestSecond(String time) {
        int length = time.length();
        if (length > Days.LENGTH) {
            return earliestSecond(time);
        }
        int year = Days.year(time);
        int month = length > YEAR ? Days.two(time, YEAR + 1) : 12;
        long next = length > MONTH
                ? Days.epochDay(year, month, Days.two(time, MONTH + 1)) + 1
                : Days.epochDay(month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1);
        return next * SECONDS_A_DAY + LAST_OFFSET - 1;
    }

    /** The fraction of the latest second that a written time can mean, in nanoseconds. */
    private static int latestNanos(String time) {
        return time.length() > Days.LENGTH ? nanos(time) : LAST_NANO;
    }

    /** The fraction of a second of a written time, in nanoseconds. */
    private static int nanos(String time) {
        int nanos = 0;
        int unit = 100_000_000;
        for (int i = FRACTION + 1; i < time.length() && time.charAt(FRACTION) == '.' && unit > 0; i++, unit /= 10) {
            char digit = time.charAt(i);
            if (digit < '0' || digit > '9') {
                return nanos;
            }
            nanos += (digit - '0') * unit;
        }
        return nanos;
    }

    private static long offset(String time) {
        int sign = time.length() - NO_OFFSET.length();
        if (time.endsWith("Z")) {
            return 0;
        }
        long offset = Days.two(time, sign + 1) * 3600L + Days.two(time, sign + 4) * 60L;
        return time.charAt(sign) == '-' ? -offset : offset;
    }
}
