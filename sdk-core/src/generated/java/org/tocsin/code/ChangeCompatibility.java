// Generated from codes/change-compatibility.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Change compatibility: Whether what works today still works after a change.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ChangeCompatibility implements Code {
    /** {@code editorial}, Editorial: Only wording changes; no software is concerned. */
    EDITORIAL("editorial"),
    /** {@code compatible}, Compatible: Software that is not changed keeps working. */
    COMPATIBLE("compatible"),
    /** {@code breaking}, Breaking: Software has to be changed, so that a new major version is needed. */
    BREAKING("breaking"),
    /** {@code unknown}, Unknown: It has not been found out. */
    UNKNOWN("unknown");

    private static final CodeList<ChangeCompatibility> LIST =
            CodeList.closed("change-compatibility", values(), Map.of(), Set.of());

    private final String code;

    ChangeCompatibility(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ChangeCompatibility> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ChangeCompatibility of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
