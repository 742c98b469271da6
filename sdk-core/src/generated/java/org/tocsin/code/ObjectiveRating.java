// Generated from codes/objective-rating.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Objective rating: How far an objective of an exercise was reached, best first.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ObjectiveRating implements Code {
    /** {@code achieved}, Achieved: Done in full, in time and without hindering anything else. */
    ACHIEVED("achieved"),
    /**
     * {@code achieved-with-some-difficulty}, Achieved with some difficulty: Done; some things could be quicker, safer
     * or simpler.
     */
    ACHIEVED_WITH_SOME_DIFFICULTY("achieved-with-some-difficulty"),
    /**
     * {@code achieved-with-major-difficulty}, Achieved with major difficulty: Done in the end, with delays, harm to
     * other work or help from the controllers.
     */
    ACHIEVED_WITH_MAJOR_DIFFICULTY("achieved-with-major-difficulty"),
    /** {@code not-achieved}, Not achieved: Not done. */
    NOT_ACHIEVED("not-achieved"),
    /** {@code not-tested}, Not tested: The exercise did not reach it, or nobody could observe it. */
    NOT_TESTED("not-tested");

    private static final CodeList<ObjectiveRating> LIST =
            CodeList.closed("objective-rating", values(), Map.of(), Set.of());

    private final String code;

    ObjectiveRating(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ObjectiveRating> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ObjectiveRating of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
