// Generated from codes/contact-data-state.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Contact data state: Whether the contact data used for a communication check was right.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ContactDataState implements Code {
    /** {@code correct}, Correct: The data is right. */
    CORRECT("correct"),
    /** {@code wrong}, Wrong: The data is wrong; the correction follows as a directory entry. */
    WRONG("wrong"),
    /** {@code not-checked}, Not checked: Nobody has looked. */
    NOT_CHECKED("not-checked");

    private static final CodeList<ContactDataState> LIST =
            CodeList.closed("contact-data-state", values(), Map.of(), Set.of());

    private final String code;

    ContactDataState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ContactDataState> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ContactDataState of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
