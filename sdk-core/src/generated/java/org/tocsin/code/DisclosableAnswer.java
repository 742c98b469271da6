// Generated from codes/disclosable-answer.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Disclosable answer: An answer to a question of yes or no that a party may also keep to itself.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum DisclosableAnswer implements Code {
    /** {@code yes}, Yes: It is so. */
    YES("yes"),
    /** {@code no}, No: It is not so. */
    NO("no"),
    /** {@code unknown}, Unknown: The originator does not know. */
    UNKNOWN("unknown"),
    /** {@code undisclosed}, Undisclosed: The originator knows and does not tell. */
    UNDISCLOSED("undisclosed");

    private static final CodeList<DisclosableAnswer> LIST =
            CodeList.closed("disclosable-answer", values(), Map.of(), Set.of());

    private final String code;

    DisclosableAnswer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<DisclosableAnswer> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DisclosableAnswer of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
