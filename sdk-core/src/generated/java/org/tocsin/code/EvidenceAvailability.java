// Generated from codes/evidence-availability.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Evidence availability: Whether others can see the evidence for a claim.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum EvidenceAvailability implements Code {
    /** {@code none}, None: No evidence is shown. */
    NONE("none"),
    /** {@code on-request}, On request: Evidence is shown to recipients who ask. */
    ON_REQUEST("on-request"),
    /** {@code attached}, Attached: Evidence is in the documents of the message. */
    ATTACHED("attached"),
    /** {@code public}, Public: Evidence has been published. */
    PUBLIC("public");

    private static final CodeList<EvidenceAvailability> LIST =
            CodeList.closed("evidence-availability", values(), Map.of(), Set.of());

    private final String code;

    EvidenceAvailability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<EvidenceAvailability> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static EvidenceAvailability of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
