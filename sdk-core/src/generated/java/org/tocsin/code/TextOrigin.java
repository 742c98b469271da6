// Generated from codes/text-origin.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Text origin: How a language version of a text came about. The default is original.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum TextOrigin implements Code {
    /** {@code original}, Original: Written by the originator in this language; it decides in doubt. */
    ORIGINAL("original"),
    /** {@code courtesy}, Courtesy translation: Translated by a person, for convenience. */
    COURTESY("courtesy"),
    /** {@code machine}, Machine translation: Translated by a program and not revised. */
    MACHINE("machine");

    private static final CodeList<TextOrigin> LIST =
            CodeList.closed("text-origin", values(), Map.of(), Set.of());

    private final String code;

    TextOrigin(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<TextOrigin> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static TextOrigin of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
