// Generated from codes/precedence.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Precedence: How soon a person should look at a message; each step has wished times, never duties.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Precedence implements Code {
    /**
     * {@code flash}, Flash: Danger to life, something that spreads by itself, or a risk that parties misread each
     * other: a person looks within the hour.
     */
    FLASH("flash"),
    /**
     * {@code urgent}, Urgent: Severe harm, or an attack on essential services that is going on: a person looks within
     * four hours.
     */
    URGENT("urgent"),
    /** {@code priority}, Priority: Serious harm, or evidence that may be lost: a person looks within a day. */
    PRIORITY("priority"),
    /** {@code routine}, Routine: Everything else: a person looks within three days. */
    ROUTINE("routine");

    private static final CodeList<Precedence> LIST =
            CodeList.closed("precedence", values(), Map.of(), Set.of());

    private final String code;

    Precedence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Precedence> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Precedence of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
