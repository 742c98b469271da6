// Generated from codes/responsibility-position.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Position on responsibility: What the answering party says about its own responsibility, in reply to a question or a
 * claim.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ResponsibilityPosition implements Code {
    /** {@code none-stated}, None stated: The party says nothing about it. */
    NONE_STATED("none-stated"),
    /** {@code not-accepted}, Not accepted: The party does not accept that it is responsible. */
    NOT_ACCEPTED("not-accepted"),
    /**
     * {@code own-accident}, Own accident: The party says that it came from its own side by accident, and that nobody
     * there meant it.
     */
    OWN_ACCIDENT("own-accident"),
    /** {@code third-party}, Third party: The party says that somebody else did it, without naming whom. */
    THIRD_PARTY("third-party"),
    /** {@code under-investigation}, Under investigation: The party is still finding out. */
    UNDER_INVESTIGATION("under-investigation");

    private static final CodeList<ResponsibilityPosition> LIST =
            CodeList.closed("responsibility-position", values(), Map.of(), Set.of());

    private final String code;

    ResponsibilityPosition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ResponsibilityPosition> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ResponsibilityPosition of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
