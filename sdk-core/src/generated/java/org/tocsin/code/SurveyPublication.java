// Generated from codes/survey-publication.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Survey publication: Whether the result of a survey may name parties. The default is aggregate-only.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum SurveyPublication implements Code {
    /**
     * {@code aggregate-only}, Aggregates only: The result shows counts only and names nobody, whatever a response
     * consents to.
     */
    AGGREGATE_ONLY("aggregate-only"),
    /**
     * {@code named-with-consent}, Named with consent: The result may also show answers under the names of those parties
     * that consent to it.
     */
    NAMED_WITH_CONSENT("named-with-consent");

    private static final CodeList<SurveyPublication> LIST =
            CodeList.closed("survey-publication", values(), Map.of(), Set.of());

    private final String code;

    SurveyPublication(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<SurveyPublication> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SurveyPublication of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
