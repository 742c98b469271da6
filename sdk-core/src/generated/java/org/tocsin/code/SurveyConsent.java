// Generated from codes/survey-consent.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Survey consent: What a party allows to be done with its answers to a survey.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum SurveyConsent implements Code {
    /**
     * {@code named}, Named: The answers may be counted, and shown under the name of the party where the survey provides
     * for it.
     */
    NAMED("named"),
    /**
     * {@code aggregate-only}, Aggregates only: The answers may be counted and are never shown as those of the party.
     */
    AGGREGATE_ONLY("aggregate-only"),
    /**
     * {@code not-published}, Not published: The answers are for the author of the survey alone; no result counts or
     * shows them.
     */
    NOT_PUBLISHED("not-published");

    private static final CodeList<SurveyConsent> LIST =
            CodeList.closed("survey-consent", values(), Map.of(), Set.of());

    private final String code;

    SurveyConsent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<SurveyConsent> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SurveyConsent of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
