// Generated from codes/weekday.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Day of the week: A day of the week, in the time zone of the entry that names it.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Weekday implements Code {
    /** {@code monday}, Monday: The day after Sunday. */
    MONDAY("monday"),
    /** {@code tuesday}, Tuesday: The day after Monday. */
    TUESDAY("tuesday"),
    /** {@code wednesday}, Wednesday: The day after Tuesday. */
    WEDNESDAY("wednesday"),
    /** {@code thursday}, Thursday: The day after Wednesday. */
    THURSDAY("thursday"),
    /** {@code friday}, Friday: The day after Thursday. */
    FRIDAY("friday"),
    /** {@code saturday}, Saturday: The day after Friday. */
    SATURDAY("saturday"),
    /** {@code sunday}, Sunday: The day after Saturday. */
    SUNDAY("sunday");

    private static final CodeList<Weekday> LIST =
            CodeList.closed("weekday", values(), Map.of(), Set.of());

    private final String code;

    Weekday(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Weekday> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Weekday of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
