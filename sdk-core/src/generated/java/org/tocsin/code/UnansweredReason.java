// Generated from codes/unanswered-reason.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Unanswered reason: Why a question was seen and not answered.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum UnansweredReason implements Code {
    /** {@code not-applicable}, Not applicable: The question does not fit the respondent. */
    NOT_APPLICABLE("not-applicable"),
    /** {@code unknown}, Unknown: The respondent does not know. */
    UNKNOWN("unknown"),
    /** {@code undisclosed}, Undisclosed: The respondent knows and does not tell. */
    UNDISCLOSED("undisclosed");

    private static final CodeList<UnansweredReason> LIST =
            CodeList.closed("unanswered-reason", values(), Map.of(), Set.of());

    private final String code;

    UnansweredReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<UnansweredReason> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static UnansweredReason of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
