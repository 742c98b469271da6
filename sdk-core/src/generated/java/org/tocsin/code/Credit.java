// Generated from codes/credit.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Credit: Whether those who pass the information on name the source. The default is must-not.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Credit implements Code {
    /** {@code must}, Must name the source: The source has to be named. */
    MUST("must"),
    /** {@code may}, May name the source: The source may be named or left out. */
    MAY("may"),
    /** {@code must-not}, Must not name the source: The source is not to be named. */
    MUST_NOT("must-not");

    private static final CodeList<Credit> LIST =
            CodeList.closed("credit", values(), Map.of(), Set.of());

    private final String code;

    Credit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Credit> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Credit of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
