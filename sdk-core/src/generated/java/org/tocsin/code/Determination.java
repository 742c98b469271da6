// Generated from codes/determination.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Determination: Whether there is an incident at all, as far as the originator can tell.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Determination implements Code {
    /** {@code suspected}, Suspected: There are signs, and no certainty. */
    SUSPECTED("suspected"),
    /** {@code confirmed}, Confirmed: It has happened. */
    CONFIRMED("confirmed"),
    /** {@code near-miss}, Near miss: It was stopped or ended before it could do harm. */
    NEAR_MISS("near-miss"),
    /** {@code failed-attempt}, Failed attempt: It was tried and did not succeed. */
    FAILED_ATTEMPT("failed-attempt"),
    /** {@code false-alarm}, False alarm: There was no incident. */
    FALSE_ALARM("false-alarm"),
    /** {@code duplicate}, Duplicate: It is the same as another incident that has been reported. */
    DUPLICATE("duplicate"),
    /** {@code unknown}, Unknown: The originator cannot tell. */
    UNKNOWN("unknown");

    private static final CodeList<Determination> LIST =
            CodeList.closed("determination", values(), Map.of(), Set.of());

    private final String code;

    Determination(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Determination> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Determination of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
