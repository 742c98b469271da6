// Generated from codes/proposal-status.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Proposal status: Where a proposal stands.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ProposalStatus implements Code {
    /** {@code open}, Open: Positions are still wanted. */
    OPEN("open"),
    /** {@code agreed}, Agreed: The parties have agreed to it, as it stands in this revision. */
    AGREED("agreed"),
    /** {@code not-agreed}, Not agreed: The parties have not agreed to it. */
    NOT_AGREED("not-agreed"),
    /** {@code withdrawn}, Withdrawn: Its author no longer pursues it. */
    WITHDRAWN("withdrawn");

    private static final CodeList<ProposalStatus> LIST =
            CodeList.closed("proposal-status", values(), Map.of(), Set.of());

    private final String code;

    ProposalStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ProposalStatus> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ProposalStatus of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
