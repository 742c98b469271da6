// Generated from codes/measure-state.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Measure state: How far a measure has come.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum MeasureState implements Code {
    /** {@code done}, Done: The measure has been taken. */
    DONE("done"),
    /** {@code under-way}, Under way: The measure is being taken. */
    UNDER_WAY("under-way"),
    /** {@code planned}, Planned: The measure is to be taken. */
    PLANNED("planned"),
    /** {@code failed}, Failed: The measure was tried and did not work. */
    FAILED("failed");

    private static final CodeList<MeasureState> LIST =
            CodeList.closed("measure-state", values(), Map.of(), Set.of());

    private final String code;

    MeasureState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<MeasureState> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static MeasureState of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
