// Generated from codes/exercise-action.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Exercise action: What a control message does to the exercise.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ExerciseAction implements Code {
    /** {@code start}, Start: The exercise begins, or begins again after a stop. */
    START("start"),
    /**
     * {@code pause}, Pause: The exercise is paused and will continue; no exercise message is sent until it is resumed.
     */
    PAUSE("pause"),
    /** {@code resume}, Resume: The exercise continues after a pause. */
    RESUME("resume"),
    /**
     * {@code stop}, Stop: The exercise is stopped at once, for instance because something is unsafe; it continues only
     * after a new start.
     */
    STOP("stop"),
    /** {@code end}, End: The exercise has ended as planned; no exercise message is sent after it. */
    END("end"),
    /**
     * {@code real-event}, Real event: Something real has happened: the exercise ends at once, and what follows is real.
     */
    REAL_EVENT("real-event");

    private static final CodeList<ExerciseAction> LIST =
            CodeList.closed("exercise-action", values(), Map.of(), Set.of());

    private final String code;

    ExerciseAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ExerciseAction> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ExerciseAction of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
