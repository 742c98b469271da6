// Generated from codes/answer.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Answer: An answer to a question of yes or no.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Answer implements Code {
    /** {@code yes}, Yes: It is so. */
    YES("yes"),
    /** {@code no}, No: It is not so. */
    NO("no"),
    /** {@code unknown}, Unknown: The originator does not know. */
    UNKNOWN("unknown");

    private static final CodeList<Answer> LIST =
            CodeList.closed("answer", values(), Map.of(), Set.of());

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Answer> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Answer of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
