// Generated from codes/time-unit.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Time unit: The unit of an interval.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum TimeUnit implements Code {
    /** {@code seconds}, Seconds: The interval is counted in seconds. */
    SECONDS("seconds"),
    /** {@code minutes}, Minutes: The interval is counted in minutes. */
    MINUTES("minutes"),
    /** {@code hours}, Hours: The interval is counted in hours. */
    HOURS("hours"),
    /** {@code days}, Days: The interval is counted in days. */
    DAYS("days"),
    /** {@code weeks}, Weeks: The interval is counted in weeks. */
    WEEKS("weeks"),
    /** {@code months}, Months: The interval is counted in months. */
    MONTHS("months"),
    /** {@code years}, Years: The interval is counted in years. */
    YEARS("years"),
    /** {@code never}, Never: The point to which the interval runs was never reached. */
    NEVER("never"),
    /** {@code unknown}, Unknown: The length is not known, or the interval makes no sense for this incident. */
    UNKNOWN("unknown");

    private static final CodeList<TimeUnit> LIST =
            CodeList.closed("time-unit", values(), Map.of(), Set.of());

    private final String code;

    TimeUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<TimeUnit> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static TimeUnit of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
