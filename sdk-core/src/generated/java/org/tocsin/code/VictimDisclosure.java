// Generated from codes/victim-disclosure.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Victim disclosure: How much a report says about who is affected.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum VictimDisclosure implements Code {
    /** {@code none}, None: Nothing is said about who is affected. */
    NONE("none"),
    /** {@code sector-only}, Sector only: Only sector, size and party are given. */
    SECTOR_ONLY("sector-only"),
    /** {@code named-with-consent}, Named with consent: The victim is named and has agreed to it. */
    NAMED_WITH_CONSENT("named-with-consent");

    private static final CodeList<VictimDisclosure> LIST =
            CodeList.closed("victim-disclosure", values(), Map.of(), Set.of());

    private final String code;

    VictimDisclosure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<VictimDisclosure> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static VictimDisclosure of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
