// Generated from codes/acknowledgement-level.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Acknowledgement level: What has been done with a message so far.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum AcknowledgementLevel implements Code {
    /** {@code received}, Received: A machine has it. */
    RECEIVED("received"),
    /** {@code read}, Read: A person has seen it. */
    READ("read"),
    /** {@code accepted-for-action}, Accepted for action: A person has taken it up. */
    ACCEPTED_FOR_ACTION("accepted-for-action"),
    /** {@code forwarded}, Forwarded: It has been passed to those who are competent. */
    FORWARDED("forwarded"),
    /** {@code rejected}, Rejected: It is not accepted; the problems say why. */
    REJECTED("rejected");

    private static final CodeList<AcknowledgementLevel> LIST =
            CodeList.closed("acknowledgement-level", values(), Map.of(), Set.of());

    private final String code;

    AcknowledgementLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<AcknowledgementLevel> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static AcknowledgementLevel of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
