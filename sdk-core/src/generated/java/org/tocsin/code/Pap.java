// Generated from codes/pap.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * PAP label: Permissible Actions Protocol label: what a recipient may do with the information. The default is amber.
 *
 * <p>A closed list. Source: Permissible Actions Protocol. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Pap implements Code {
    /** {@code red}, PAP:RED: Only act where nobody outside can notice it, for instance look through own logs. */
    RED("red"),
    /**
     * {@code amber}, PAP:AMBER: Use it inside own networks and for passive look-ups; do not touch the adversary's side.
     */
    AMBER("amber"),
    /**
     * {@code green}, PAP:GREEN: Active measures are allowed, such as blocking at the border or asking a provider about
     * a host.
     */
    GREEN("green"),
    /** {@code clear}, PAP:CLEAR: No limit on what is done with it. */
    CLEAR("clear");

    private static final CodeList<Pap> LIST =
            CodeList.closed("pap", values(), Map.of("white", CLEAR), Set.of());

    private final String code;

    Pap(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Pap> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Pap of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
