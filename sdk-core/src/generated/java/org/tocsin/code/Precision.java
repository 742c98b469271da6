// Generated from codes/precision.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Precision: How a quantity is known.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Precision implements Code {
    /** {@code exact}, Exact: The value has been counted or measured. */
    EXACT("exact"),
    /** {@code estimate}, Estimate: The value is the best estimate. */
    ESTIMATE("estimate"),
    /** {@code band}, Band: Only the lower and upper bound are known or told. */
    BAND("band");

    private static final CodeList<Precision> LIST =
            CodeList.closed("precision", values(), Map.of(), Set.of());

    private final String code;

    Precision(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Precision> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Precision of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
