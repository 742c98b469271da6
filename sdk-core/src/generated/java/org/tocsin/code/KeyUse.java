// Generated from codes/key-use.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Key use: What a key is for.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum KeyUse implements Code {
    /** {@code signing}, Signing: To check what the contact has signed. */
    SIGNING("signing"),
    /** {@code encryption}, Encryption: To encrypt what only the contact may read. */
    ENCRYPTION("encryption");

    private static final CodeList<KeyUse> LIST =
            CodeList.closed("key-use", values(), Map.of(), Set.of());

    private final String code;

    KeyUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<KeyUse> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static KeyUse of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
