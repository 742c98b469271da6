// Generated from codes/cooperation-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Cooperation kind: Whether something is sought, offered or proposed to be done together.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum CooperationKind implements Code {
    /** {@code need}, Need: The originator seeks something. */
    NEED("need"),
    /** {@code offer}, Offer: The originator has something to give. */
    OFFER("offer"),
    /**
     * {@code joint-proposal}, Joint proposal: The originator, alone or with others, proposes to do something together.
     */
    JOINT_PROPOSAL("joint-proposal");

    private static final CodeList<CooperationKind> LIST =
            CodeList.closed("cooperation-kind", values(), Map.of(), Set.of());

    private final String code;

    CooperationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<CooperationKind> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CooperationKind of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
