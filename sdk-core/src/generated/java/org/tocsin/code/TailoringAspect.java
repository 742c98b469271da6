// Generated from codes/tailoring-aspect.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Tailoring aspect: An aspect of a place to which material was fitted.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum TailoringAspect implements Code {
    /** {@code social}, Social: How people live together, learn and talk. */
    SOCIAL("social"),
    /** {@code economic}, Economic: What people and firms can afford, and how they earn. */
    ECONOMIC("economic"),
    /** {@code security}, Security: Which dangers are near, and who protects against them. */
    SECURITY("security"),
    /** {@code cultural}, Cultural: Languages, customs and beliefs. */
    CULTURAL("cultural");

    private static final CodeList<TailoringAspect> LIST =
            CodeList.closed("tailoring-aspect", values(), Map.of(), Set.of());

    private final String code;

    TailoringAspect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<TailoringAspect> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static TailoringAspect of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
