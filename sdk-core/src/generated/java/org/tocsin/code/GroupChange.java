// Generated from codes/group-change.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Group change: What a group entry does to the group that it names.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum GroupChange implements Code {
    /** {@code form}, Form: Forms a group, and states it whole. */
    FORM("form"),
    /** {@code amend}, Amend: States a group anew and whole, with what has changed. */
    AMEND("amend"),
    /** {@code join}, Join: Says that a party takes part in the group, or in an open group becomes a member. */
    JOIN("join"),
    /** {@code leave}, Leave: Says that a party is no longer a member of the group. */
    LEAVE("leave"),
    /** {@code dissolve}, Dissolve: Ends the group, which is then no longer addressed. */
    DISSOLVE("dissolve");

    private static final CodeList<GroupChange> LIST =
            CodeList.closed("group-change", values(), Map.of(), Set.of());

    private final String code;

    GroupChange(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<GroupChange> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static GroupChange of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
