// Generated from codes/critical-infrastructure-state.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Critical infrastructure state: Whether the affected has been declared critical by the party; each party decides for
 * itself.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum CriticalInfrastructureState implements Code {
    /** {@code declared}, Declared: The affected is critical infrastructure. */
    DECLARED("declared"),
    /** {@code not-declared}, Not declared: The affected is not critical infrastructure. */
    NOT_DECLARED("not-declared"),
    /** {@code undisclosed}, Undisclosed: The party does not say. */
    UNDISCLOSED("undisclosed");

    private static final CodeList<CriticalInfrastructureState> LIST =
            CodeList.closed("critical-infrastructure-state", values(), Map.of(), Set.of());

    private final String code;

    CriticalInfrastructureState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<CriticalInfrastructureState> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CriticalInfrastructureState of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
