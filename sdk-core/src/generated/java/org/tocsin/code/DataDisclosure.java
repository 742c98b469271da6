// Generated from codes/data-disclosure.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Data disclosure: Whether data has come into the wrong hands.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum DataDisclosure implements Code {
    /** {@code yes}, Yes: Data has been disclosed. */
    YES("yes"),
    /** {@code potentially}, Potentially: Data was at risk, and disclosure is neither shown nor ruled out. */
    POTENTIALLY("potentially"),
    /** {@code no}, No: Data has not been disclosed. */
    NO("no"),
    /** {@code unknown}, Unknown: It is not known whether data has been disclosed. */
    UNKNOWN("unknown");

    private static final CodeList<DataDisclosure> LIST =
            CodeList.closed("data-disclosure", values(), Map.of(), Set.of());

    private final String code;

    DataDisclosure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<DataDisclosure> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DataDisclosure of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
