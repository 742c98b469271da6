// Generated from codes/likelihood.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Likelihood: How likely a judgement is to be true. It is not how good its basis is.
 *
 * <p>A closed list. Source: Likelihood scale of ICD 203. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Likelihood implements Code {
    /** {@code almost-no-chance}, Almost no chance: From 1 to 5 in a hundred. */
    ALMOST_NO_CHANCE("almost-no-chance"),
    /** {@code very-unlikely}, Very unlikely: From 5 to 20 in a hundred. */
    VERY_UNLIKELY("very-unlikely"),
    /** {@code unlikely}, Unlikely: From 20 to 45 in a hundred. */
    UNLIKELY("unlikely"),
    /** {@code roughly-even}, Roughly even: From 45 to 55 in a hundred. */
    ROUGHLY_EVEN("roughly-even"),
    /** {@code likely}, Likely: From 55 to 80 in a hundred. */
    LIKELY("likely"),
    /** {@code very-likely}, Very likely: From 80 to 95 in a hundred. */
    VERY_LIKELY("very-likely"),
    /** {@code almost-certain}, Almost certain: From 95 to 99 in a hundred. */
    ALMOST_CERTAIN("almost-certain");

    private static final CodeList<Likelihood> LIST =
            CodeList.closed("likelihood", values(), Map.of(), Set.of());

    private final String code;

    Likelihood(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Likelihood> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Likelihood of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
