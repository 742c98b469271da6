// Generated from codes/lesson-action-state.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * State of action: How far an action that follows from a lesson has come. The default is planned.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum LessonActionState implements Code {
    /** {@code planned}, Planned: Decided or proposed, not begun. */
    PLANNED("planned"),
    /** {@code under-way}, Under way: Begun. */
    UNDER_WAY("under-way"),
    /** {@code done}, Done: Finished. */
    DONE("done"),
    /** {@code dropped}, Dropped: Given up or overtaken; it will not be done. */
    DROPPED("dropped");

    private static final CodeList<LessonActionState> LIST =
            CodeList.closed("lesson-action-state", values(), Map.of(), Set.of());

    private final String code;

    LessonActionState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<LessonActionState> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static LessonActionState of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
