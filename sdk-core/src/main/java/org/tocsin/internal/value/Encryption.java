package org.tocsin.internal.value;

import org.tocsin.code.Tlp;
import org.tocsin.code.TransportEncryption;
import org.tocsin.message.Handling;

/**
 * Whether a handling requires that the message is encrypted in transit. Clause: <a
 * href="{@docRoot}/clauses.html#handling-defaults">handling-defaults</a>.
 */
public final class Encryption {

    private Encryption() {}

    /**
     * Whether the message may be sent only encrypted, because its handling says so or, where that says nothing, by its
     * label.
     */
    public static boolean isRequired(Handling handling) {
        return handling.encryption() == null
                ? isRequiredBy(handling.tlp())
                : handling.encryption() == TransportEncryption.REQUIRED;
    }

    /** Whether a label requires encryption by itself. */
    public static boolean isRequiredBy(Tlp label) {
        return label == Tlp.RED || label == Tlp.AMBER_STRICT;
    }
}
