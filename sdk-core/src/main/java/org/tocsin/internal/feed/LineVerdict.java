package org.tocsin.internal.feed;

import java.util.List;
import org.tocsin.conversion.Conversion;

/** How a line of a feed counts. */
public enum LineVerdict {
    ACCEPTED,
    REFUSED,
    OTHER_REALM;

    /** That of a line with these records: accepted where each has a result. */
    public static <T> LineVerdict of(List<Conversion<T>> records) {
        return records.stream().allMatch(each -> each.result().isPresent()) ? ACCEPTED : REFUSED;
    }
}
