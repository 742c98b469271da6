// Generated from codes/exercise-part.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Exercise part: What an office does in an exercise.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ExercisePart implements Code {
    /** {@code player}, Player: Acts and decides in the scenario; does not know the list of events. */
    PLAYER("player"),
    /** {@code observer}, Observer: Observes and takes no part in the exercise. */
    OBSERVER("observer"),
    /** {@code evaluator}, Evaluator: Watches against the objectives and writes down what is to be learnt. */
    EVALUATOR("evaluator"),
    /**
     * {@code controller}, Controller: Runs the exercise, delivers events and stands in for those who do not take part.
     */
    CONTROLLER("controller");

    private static final CodeList<ExercisePart> LIST =
            CodeList.closed("exercise-part", values(), Map.of(), Set.of());

    private final String code;

    ExercisePart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ExercisePart> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ExercisePart of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
