package org.tocsin.internal.feed;

import java.util.List;
import org.tocsin.conversion.Conversion;

/** The verdict on a line of a feed, by which it is counted. */
public enum LineVerdict {
    ACCEPTED,
    REFUSED,
    OTHER_REALM;

    /** The verdict on a line with these records: accepted if each has a result. */
    public static <T> LineVerdict of(List<Conversion<T>> records) {
        return records.stream().allMatch(each -> each.result().isPresent()) ? ACCEPTED : REFUSED;
    }
}
