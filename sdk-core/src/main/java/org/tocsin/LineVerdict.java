package org.tocsin;

import java.util.List;
import org.tocsin.conversion.Conversion;

/** How a line of a feed counts. */
enum LineVerdict {
    ACCEPTED,
    REFUSED,
    OTHER_REALM;

    static LineVerdict of(ReadResult result) {
        if (result instanceof ReadResult.Accepted) {
            return ACCEPTED;
        }
        return result instanceof ReadResult.OtherRealm ? OTHER_REALM : REFUSED;
    }

    static <T> LineVerdict of(List<Conversion<T>> records) {
        return records.stream().allMatch(each -> each.result().isPresent()) ? ACCEPTED : REFUSED;
    }
}
