// Generated from codes/action-urgency.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Action urgency: How soon a recommended action should be taken.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ActionUrgency implements Code {
    /** {@code now}, Now: At once. */
    NOW("now"),
    /** {@code day}, Within a day: In the next 24 hours. */
    DAY("day"),
    /** {@code week}, Within a week: In the next seven days. */
    WEEK("week");

    private static final CodeList<ActionUrgency> LIST =
            CodeList.closed("action-urgency", values(), Map.of(), Set.of());

    private final String code;

    ActionUrgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ActionUrgency> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ActionUrgency of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
