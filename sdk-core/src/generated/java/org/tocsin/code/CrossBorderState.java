// Generated from codes/cross-border-state.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Cross-border state: Whether the incident concerns other parties.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum CrossBorderState implements Code {
    /** {@code none}, None: No other party is concerned. */
    NONE("none"),
    /** {@code possible}, Possible: Another party may be concerned. */
    POSSIBLE("possible"),
    /** {@code confirmed}, Confirmed: At least one other party is concerned. */
    CONFIRMED("confirmed"),
    /** {@code unknown}, Unknown: The originator cannot tell. */
    UNKNOWN("unknown");

    private static final CodeList<CrossBorderState> LIST =
            CodeList.closed("cross-border-state", values(), Map.of(), Set.of());

    private final String code;

    CrossBorderState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<CrossBorderState> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CrossBorderState of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
