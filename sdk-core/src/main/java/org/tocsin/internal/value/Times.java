package org.tocsin.internal.value;

import java.time.Duration;
import java.time.Instant;
import org.tocsin.code.Certainty;
import org.tocsin.message.PartialTime;

/** What times mean that are written in a message. */
public final class Times {

    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);
    private static final String NO_OFFSET = "-00:00";

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
}
