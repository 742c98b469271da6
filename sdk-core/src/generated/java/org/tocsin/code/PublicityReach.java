// Generated from codes/publicity-reach.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Publicity reach: Who is to know of a claim, fewest first.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum PublicityReach implements Code {
    /** {@code bilateral}, Bilateral: The originator and the party that the claim names. */
    BILATERAL("bilateral"),
    /** {@code restricted}, Restricted: A closed group of parties. */
    RESTRICTED("restricted"),
    /** {@code public}, Public: Everybody, now or once an embargo has ended. */
    PUBLIC("public");

    private static final CodeList<PublicityReach> LIST =
            CodeList.closed("publicity-reach", values(), Map.of(), Set.of());

    private final String code;

    PublicityReach(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<PublicityReach> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static PublicityReach of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
