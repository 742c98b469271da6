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
import org.tocsin.validation.CoreProblem;

/** What times mean that are written in a message. */
public final class Times {

    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);
    private static final String NO_OFFSET = "-00:00";
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    /** Where the fraction of a second begins, if there is one. */
    private static final int FRACTION = 19;

    private static final long SECONDS_A_DAY = 86_400;
    /** A day begins first where the clocks are fourteen hours ahead. */
    private static final long FIRST_OFFSET = 14 * 3600L;

    private Times() {}

    /** Whether a written time says by its offset that the local one is not known. */
    public static boolean hidesOffset(String time) {
        return time.endsWith(NO_OFFSET);
    }

    /** Whether a time is there just when its certainty says that it is known. */
    public static boolean isToldAsKnown(PartialTime time) {
        Certainty certainty = time.certaintyOrDefault();
        boolean told = certainty == Certainty.EXACT || certainty == Certainty.ESTIMATED;
        return told == (time.at() != null);
    }

    /** Whether an instant lies after one that another clock told. */
    public static boolean isAfter(Instant instant, Instant told) {
        return instant.minus(CLOCKS_MAY_DIFFER).isAfter(told);
    }

    /** Whether a time, even at the latest moment that it can mean, lies more than the span before an instant. */
    public static boolean isOlder(PartialTimestamp time, Duration span, Timestamp told) {
        if (earliestSecond(time.toString()) > earliestSecond(told.toString()) - span.toSeconds()) {
            return false; // the usual case, told without the calendar
        }
        Optional<Instant> latest = time.latest();
        Optional<Instant> moment = told.findInstant();
        return latest.isPresent()
                && moment.isPresent()
                && latest.get().plus(span).isBefore(moment.get());
    }

    /** Whether what is said to have happened had not yet when the message was sent, in types where that is wrong. */
    public static boolean happensAfterSending(PartialTimestamp time, Header header) {
        return isAfter(time.toString(), header.sentAt().toString())
                && CoreProblem.HAPPENED_AFTER_SENDING.isAbout(header.type());
    }

    /** Whether a written time, at the earliest moment that it can mean, lies by the same measure after another. */
    private static boolean isAfter(String time, String told) {
        long ahead = earliestSecond(time) - CLOCKS_MAY_DIFFER.toSeconds() - earliestSecond(told);
        return (ahead > 0 || (ahead == 0 && nanos(time) > nanos(told))) && !Days.isNone(time) && !Days.isNone(told);
    }

    /** Whether the earliest moment that a time can mean lies after that of another. */
    static boolean isLater(PartialTimestamp time, PartialTimestamp other) {
        long ahead = earliestSecond(time.toString()) - earliestSecond(other.toString());
        return ahead > 0 || (ahead == 0 && nanos(time.toString()) > nanos(other.toString()));
    }

    /** Whether a measure in this state has happened; one that does not say so may yet come. */
    public static boolean isTaken(@Nullable MeasureState state) {
        return state != null && state != MeasureState.PLANNED;
    }

    /** The second in which the earliest moment lies that a written time, partial or not, can mean. */
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

    /** What a written time has beyond its second, in billionths. */
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
