// Generated from codes/tlp.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * TLP label: Traffic Light Protocol label: how widely a recipient may share.
 *
 * <p>A closed list. Source: FIRST TLP 2.0. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Tlp implements Code {
    /** {@code clear}, TLP:CLEAR: No limit on sharing. */
    CLEAR("clear"),
    /** {@code green}, TLP:GREEN: May be shared within the community, and not through public channels. */
    GREEN("green"),
    /**
     * {@code amber}, TLP:AMBER: May be shared on a need-to-know basis within the recipient's organisation and with its
     * clients.
     */
    AMBER("amber"),
    /**
     * {@code amber+strict}, TLP:AMBER+STRICT: May be shared on a need-to-know basis within the recipient's organisation
     * only.
     */
    AMBER_STRICT("amber+strict"),
    /** {@code red}, TLP:RED: For the named recipients only; not to be shared further. */
    RED("red");

    private static final CodeList<Tlp> LIST =
            CodeList.closed("tlp", values(), Map.of("white", CLEAR), Set.of()).spoken("TLP:");

    private final String code;

    Tlp(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Tlp> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Tlp of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
