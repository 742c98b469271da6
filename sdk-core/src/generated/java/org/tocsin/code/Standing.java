// Generated from codes/standing.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Standing: For whom the originator speaks; the default is the least claim.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Standing implements Code {
    /** {@code working-level}, Working level: The view of an expert; nobody above has cleared it. */
    WORKING_LEVEL("working-level"),
    /** {@code agency-position}, Agency position: Cleared by the agency that sends it, and by nobody else. */
    AGENCY_POSITION("agency-position"),
    /** {@code national-position}, National position: Cleared as the position of the party as a whole. */
    NATIONAL_POSITION("national-position"),
    /** {@code relayed-unverified}, Relayed, unverified: Passed on from somebody else without having been checked. */
    RELAYED_UNVERIFIED("relayed-unverified");

    private static final CodeList<Standing> LIST =
            CodeList.closed("standing", values(), Map.of(), Set.of());

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Standing> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Standing of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
