// Generated from codes/lesson-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Lesson kind: Whether a lesson tells what went well or what should be better.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum LessonKind implements Code {
    /** {@code strength}, Strength: Something went well and should be kept or copied. */
    STRENGTH("strength"),
    /** {@code improvement}, Improvement: Something did not go well enough and should be changed. */
    IMPROVEMENT("improvement");

    private static final CodeList<LessonKind> LIST =
            CodeList.closed("lesson-kind", values(), Map.of(), Set.of());

    private final String code;

    LessonKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<LessonKind> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static LessonKind of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
