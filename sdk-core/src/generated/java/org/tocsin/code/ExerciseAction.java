// Generated from codes/exercise-action.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Exercise action: What a control message does to the play.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ExerciseAction implements Code {
    /** {@code start}: Play begins, or begins anew after a stop. */
    START("start"),
    /** {@code pause}: Play rests for a while and will go on; nothing is played until it is resumed. */
    PAUSE("pause"),
    /** {@code resume}: Play goes on after a pause. */
    RESUME("resume"),
    /**
     * {@code stop}: Play is broken off at once, for instance because something is unsafe; only a new start lets it go
     * on.
     */
    STOP("stop"),
    /** {@code end}: The exercise is over as planned; nothing is played after it. */
    END("end"),
    /** {@code real-event}: Something real has happened: all play ends at once, and what follows is in earnest. */
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
