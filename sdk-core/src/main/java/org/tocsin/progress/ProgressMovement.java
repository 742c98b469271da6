package org.tocsin.progress;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ProgressStatus;
import org.tocsin.message.cooperation.ProgressItem;

/**
 * How an item of progress has moved from one report to the next. Clause: <a
 * href="{@docRoot}/clauses.html#progress-report">progress-report</a>.
 */
public enum ProgressMovement {
    /** It is in the later report alone. */
    ADDED,
    /** It is in the earlier report alone. */
    DROPPED,
    /** It is further on. */
    ADVANCED,
    /** Its status is the same. */
    UNCHANGED,
    /** Its status is further back. */
    GONE_BACK,
    /** Its status is another, and neither further on nor further back: one of the two has no place in the order. */
    SIDEWAYS;

    /**
     * The position of each status in the order of progress. Other statuses have none: the item does not apply, or its
     * status is not known.
     */
    private static final Map<ProgressStatus, Integer> PLACES = Map.of(
            ProgressStatus.NOT_PLANNED, 0,
            ProgressStatus.LAPSED, 0,
            ProgressStatus.PLANNED, 1,
            ProgressStatus.DRAFTING, 2,
            ProgressStatus.ADOPTED, 3,
            ProgressStatus.IN_FORCE, 4,
            ProgressStatus.REVIEWED, 5);

    /**
     * The movement from a status to another. From {@code not-planned} to {@code reviewed} each is further on than the one
     * before; {@code lapsed} is back at the beginning, as far as {@code not-planned}.
     */
    public static ProgressMovement between(ProgressStatus before, ProgressStatus after) {
        if (before == after) {
            return UNCHANGED;
        }
        Integer from = PLACES.get(before);
        Integer to = PLACES.get(after);
        if (from == null || to == null || from.equals(to)) {
            return SIDEWAYS;
        }
        return to > from ? ADVANCED : GONE_BACK;
    }

    static ProgressMovement between(@Nullable ProgressItem before, @Nullable ProgressItem after) {
        if (before == null || after == null) {
            return before == null ? ADDED : DROPPED;
        }
        return between(before.status(), after.status());
    }
}
