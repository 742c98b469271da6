// Generated from codes/cancellation-instruction.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Cancellation instruction: What recipients do with a message that is taken back.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum CancellationInstruction implements Code {
    /** {@code disregard}, Disregard: Do not act on it any more. */
    DISREGARD("disregard"),
    /** {@code delete}, Delete: Remove it and all copies. */
    DELETE("delete"),
    /** {@code keep-as-record}, Keep as record: Keep it in the files, marked as cancelled. */
    KEEP_AS_RECORD("keep-as-record");

    private static final CodeList<CancellationInstruction> LIST =
            CodeList.closed("cancellation-instruction", values(), Map.of(), Set.of());

    private final String code;

    CancellationInstruction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<CancellationInstruction> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CancellationInstruction of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
