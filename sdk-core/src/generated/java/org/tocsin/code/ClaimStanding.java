// Generated from codes/claim-standing.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Claim standing: In what sense a claim is made. It is not how much authority speaks.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ClaimStanding implements Code {
    /** {@code technical}, Technical: A finding of analysts, which binds nobody. */
    TECHNICAL("technical"),
    /** {@code legal}, Legal: A finding by the measure of law. */
    LEGAL("legal"),
    /** {@code political}, Political: A decision of those who govern to hold and say that it is so. */
    POLITICAL("political");

    private static final CodeList<ClaimStanding> LIST =
            CodeList.closed("claim-standing", values(), Map.of(), Set.of());

    private final String code;

    ClaimStanding(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ClaimStanding> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ClaimStanding of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
