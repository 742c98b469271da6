// Generated from codes/availability.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Availability: When somebody answers at a contact.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Availability implements Code {
    /** {@code 24x7}, Day and night: The desk is staffed at all hours of all days. */
    _24X7("24x7"),
    /** {@code on-call-24x7}, On call: Outside the duty hours somebody is on call and answers by telephone. */
    ON_CALL_24X7("on-call-24x7"),
    /** {@code business-hours}, Office hours: Somebody answers in the duty hours only. */
    BUSINESS_HOURS("business-hours");

    private static final CodeList<Availability> LIST =
            CodeList.closed("availability", values(), Map.of(), Set.of());

    private final String code;

    Availability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Availability> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Availability of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
