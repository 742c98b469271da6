// Generated from codes/change-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Change kind: Whether something is added, altered or given up.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ChangeKind implements Code {
    /** {@code add}, Add: Something new is added. */
    ADD("add"),
    /** {@code amend}, Amend: Something that is there is altered. */
    AMEND("amend"),
    /** {@code deprecate}, Deprecate: Something stays readable and is no longer written. */
    DEPRECATE("deprecate"),
    /** {@code remove}, Remove: Something is taken out. */
    REMOVE("remove");

    private static final CodeList<ChangeKind> LIST =
            CodeList.closed("change-kind", values(), Map.of(), Set.of());

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ChangeKind> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ChangeKind of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
