// Generated from codes/guidance-level.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Guidance level: How much guidance takes for granted.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum GuidanceLevel implements Code {
    /** {@code basic}, Basic: Nothing is taken for granted. */
    BASIC("basic"),
    /** {@code intermediate}, Intermediate: Readers know the basics of the matter. */
    INTERMEDIATE("intermediate"),
    /** {@code advanced}, Advanced: Readers are experts in the matter. */
    ADVANCED("advanced");

    private static final CodeList<GuidanceLevel> LIST =
            CodeList.closed("guidance-level", values(), Map.of(), Set.of());

    private final String code;

    GuidanceLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<GuidanceLevel> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static GuidanceLevel of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
