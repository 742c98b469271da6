// Generated from codes/victim-contact.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Victim contact: Whether a recipient may get in touch with the affected organisation or persons. The default is
 * must-not.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum VictimContact implements Code {
    /** {@code may}, May contact: The recipient may contact the affected. */
    MAY("may"),
    /** {@code must-not}, Must not contact: The recipient leaves the contact to the originator. */
    MUST_NOT("must-not");

    private static final CodeList<VictimContact> LIST =
            CodeList.closed("victim-contact", values(), Map.of(), Set.of());

    private final String code;

    VictimContact(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<VictimContact> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static VictimContact of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
