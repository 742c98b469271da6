// Generated from codes/confidence.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Confidence: How good the basis of a judgement is. It is not how likely the judgement is.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Confidence implements Code {
    /** {@code low}, Low: Thin or uncorroborated information, many assumptions, large gaps. */
    LOW("low"),
    /** {@code moderate}, Moderate: Partly corroborated information, some assumptions. */
    MODERATE("moderate"),
    /** {@code high}, High: Well corroborated information from proven sources, few assumptions. */
    HIGH("high");

    private static final CodeList<Confidence> LIST =
            CodeList.closed("confidence", values(), Map.of(), Set.of());

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Confidence> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Confidence of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
