// Generated from codes/transport-encryption.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Transport encryption: Whether a message may travel unencrypted. If absent it follows from the TLP label.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum TransportEncryption implements Code {
    /**
     * {@code required}, Required: The message is sent only encrypted to its recipient, or on a channel that protects it
     * without encryption: in person, by diplomatic note or on a dedicated network.
     */
    REQUIRED("required"),
    /** {@code optional}, Optional: The message may be sent unencrypted. */
    OPTIONAL("optional");

    private static final CodeList<TransportEncryption> LIST =
            CodeList.closed("transport-encryption", values(), Map.of(), Set.of());

    private final String code;

    TransportEncryption(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<TransportEncryption> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static TransportEncryption of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
