// Generated from codes/certainty.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Certainty: How sure a point in time is. The default is exact.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Certainty implements Code {
    /** {@code exact}, Exact: The time is known to the precision in which it is written. */
    EXACT("exact"),
    /** {@code estimated}, Estimated: The time is the best estimate. */
    ESTIMATED("estimated"),
    /** {@code unknown}, Unknown: The time is not known. */
    UNKNOWN("unknown"),
    /** {@code undisclosed}, Undisclosed: The time is known and not told. */
    UNDISCLOSED("undisclosed");

    private static final CodeList<Certainty> LIST =
            CodeList.closed("certainty", values(), Map.of(), Set.of());

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Certainty> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Certainty of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
