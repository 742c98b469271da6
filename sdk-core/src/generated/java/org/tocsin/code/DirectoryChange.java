// Generated from codes/directory-change.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Directory change: What a directory entry does to the contact that it describes.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum DirectoryChange implements Code {
    /** {@code nominate}, Nominate: Names a new contact. */
    NOMINATE("nominate"),
    /** {@code amend}, Amend: States a contact that is already named anew, with what has changed. */
    AMEND("amend"),
    /** {@code confirm}, Confirm: Says that a contact is still right, as it is stated. */
    CONFIRM("confirm"),
    /** {@code remove}, Remove: Ends a contact, which is then no longer used. */
    REMOVE("remove");

    private static final CodeList<DirectoryChange> LIST =
            CodeList.closed("directory-change", values(), Map.of(), Set.of());

    private final String code;

    DirectoryChange(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<DirectoryChange> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DirectoryChange of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
