// Generated from codes/proposal-position.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Position on proposal: What a party says to a proposal.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ProposalPosition implements Code {
    /** {@code supports}, Supports: The party is in favour. */
    SUPPORTS("supports"),
    /** {@code objects}, Objects: The party is against; the explanation says why. */
    OBJECTS("objects"),
    /** {@code abstains}, Abstains: The party takes part and is neither in favour nor against. */
    ABSTAINS("abstains"),
    /** {@code no-position}, No position: The party has not formed a position. */
    NO_POSITION("no-position");

    private static final CodeList<ProposalPosition> LIST =
            CodeList.closed("proposal-position", values(), Map.of(), Set.of());

    private final String code;

    ProposalPosition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ProposalPosition> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ProposalPosition of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
