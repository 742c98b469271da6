// Generated from codes/realm.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Realm: Whether a message is about something real. There is no default, so that nobody takes an exercise for a real
 * event.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Realm implements Code {
    /** {@code actual}, Actual: The message is about real events; the recipient may act on it. */
    ACTUAL("actual"),
    /**
     * {@code exercise}, Exercise: The message is part of an announced exercise; only the named players act, and only
     * within the exercise.
     */
    EXERCISE("exercise"),
    /** {@code test}, Test: The message tests a connection or a program; nobody acts on its content. */
    TEST("test"),
    /** {@code draft}, Draft: The message is still being written; it is neither sent nor accepted. */
    DRAFT("draft");

    private static final CodeList<Realm> LIST =
            CodeList.closed("realm", values(), Map.of(), Set.of());

    private final String code;

    Realm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Realm> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Realm of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
