// Generated from codes/track.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Track: The kind of desk between which a message travels.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Track implements Code {
    /** {@code technical}, Technical: Between incident response teams. */
    TECHNICAL("technical"),
    /** {@code policy}, Policy: Between national authorities for ICT security. */
    POLICY("policy"),
    /** {@code diplomatic}, Diplomatic: Between foreign ministries. */
    DIPLOMATIC("diplomatic"),
    /** {@code law-enforcement}, Law enforcement: Between the contacts for cybercrime. */
    LAW_ENFORCEMENT("law-enforcement");

    private static final CodeList<Track> LIST =
            CodeList.closed("track", values(), Map.of(), Set.of());

    private final String code;

    Track(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Track> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Track of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
