// Generated from codes/problem-severity.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Problem severity: Whether a problem makes a message invalid.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ProblemSeverity implements Code {
    /** {@code error}, Error: The message is invalid. */
    ERROR("error"),
    /** {@code warning}, Warning: The message is valid, and its sender should look at this. */
    WARNING("warning");

    private static final CodeList<ProblemSeverity> LIST =
            CodeList.closed("problem-severity", values(), Map.of(), Set.of());

    private final String code;

    ProblemSeverity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ProblemSeverity> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ProblemSeverity of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
