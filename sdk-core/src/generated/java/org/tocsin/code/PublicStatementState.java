// Generated from codes/public-statement-state.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Public statement state: Whether the public has been told.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum PublicStatementState implements Code {
    /** {@code none}, None: There is no public statement and none is planned. */
    NONE("none"),
    /** {@code planned}, Planned: A public statement is to come. */
    PLANNED("planned"),
    /** {@code made}, Made: A public statement has been made. */
    MADE("made");

    private static final CodeList<PublicStatementState> LIST =
            CodeList.closed("public-statement-state", values(), Map.of(), Set.of());

    private final String code;

    PublicStatementState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<PublicStatementState> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static PublicStatementState of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
