// Generated from codes/survey-response-status.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Survey response status: Whether a response to a survey is to be counted.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum SurveyResponseStatus implements Code {
    /** {@code draft}, Draft: The answers are incomplete or not yet cleared; they are not counted. */
    DRAFT("draft"),
    /** {@code submitted}, Submitted: The answers are cleared; they are counted. */
    SUBMITTED("submitted"),
    /**
     * {@code corrected}, Corrected: The answers are cleared and are counted instead of those of an earlier revision.
     */
    CORRECTED("corrected");

    private static final CodeList<SurveyResponseStatus> LIST =
            CodeList.closed("survey-response-status", values(), Map.of(), Set.of());

    private final String code;

    SurveyResponseStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<SurveyResponseStatus> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SurveyResponseStatus of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
