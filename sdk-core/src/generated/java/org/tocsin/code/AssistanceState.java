// Generated from codes/assistance-state.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Assistance state: How a request for assistance stands.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum AssistanceState implements Code {
    /** {@code wanted}, Wanted: Help is still wanted. */
    WANTED("wanted"),
    /** {@code under-way}, Under way: Help is on its way or being given. */
    UNDER_WAY("under-way"),
    /** {@code ended}, Ended: Help has ended or is no longer needed. */
    ENDED("ended"),
    /** {@code unknown}, Unknown: It is not known how the request stands. */
    UNKNOWN("unknown");

    private static final CodeList<AssistanceState> LIST =
            CodeList.closed("assistance-state", values(), Map.of(), Set.of());

    private final String code;

    AssistanceState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<AssistanceState> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static AssistanceState of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
