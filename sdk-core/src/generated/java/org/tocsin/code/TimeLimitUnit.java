// Generated from codes/time-limit-unit.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Time limit unit: The unit in which a time limit is counted.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum TimeLimitUnit implements Code {
    /** {@code minutes}, Minutes: Minutes of sixty seconds. */
    MINUTES("minutes"),
    /** {@code hours}, Hours: Hours of sixty minutes. */
    HOURS("hours"),
    /** {@code days}, Days: Days of twenty-four hours, whether anybody works on them or not. */
    DAYS("days"),
    /** {@code weeks}, Weeks: Weeks of seven such days. */
    WEEKS("weeks"),
    /**
     * {@code months}, Months: Months of the calendar, to the same time on the same day of the month, or on its last day
     * where it has no such day.
     */
    MONTHS("months");

    private static final CodeList<TimeLimitUnit> LIST =
            CodeList.closed("time-limit-unit", values(), Map.of(), Set.of());

    private final String code;

    TimeLimitUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<TimeLimitUnit> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static TimeLimitUnit of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
