// Generated from codes/targeting.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Targeting: Whether the victim was chosen.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Targeting implements Code {
    /** {@code targeted}, Targeted: The victim was chosen first, and a way in was then looked for. */
    TARGETED("targeted"),
    /** {@code opportunistic}, Opportunistic: The victim was hit because a way in was found. */
    OPPORTUNISTIC("opportunistic"),
    /** {@code unknown}, Unknown: It is not known, or the question makes no sense for this incident. */
    UNKNOWN("unknown");

    private static final CodeList<Targeting> LIST =
            CodeList.closed("targeting", values(), Map.of(), Set.of());

    private final String code;

    Targeting(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Targeting> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Targeting of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
