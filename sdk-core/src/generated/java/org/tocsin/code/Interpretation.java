// Generated from codes/interpretation.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Interpretation: Whether somebody interprets a talk, and who brings the interpreter.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Interpretation extends OpenCode {

    /** {@code not-needed}, Not needed: Both sides speak one of the languages. */
    public static final Interpretation NOT_NEEDED = new Interpretation("not-needed", true);

    /** {@code brought}, Brought along: The side that asks for the talk brings an interpreter. */
    public static final Interpretation BROUGHT = new Interpretation("brought", true);

    /** {@code wished}, Wished for: The side that asks for the talk would like the other to bring an interpreter. */
    public static final Interpretation WISHED = new Interpretation("wished", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Interpretation UNKNOWN = new Interpretation("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Interpretation UNDISCLOSED = new Interpretation("undisclosed", true);

    private static final CodeList<Interpretation> LIST = CodeList.open(
            "interpretation",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NOT_NEEDED,
                    BROUGHT,
                    WISHED,
                    UNKNOWN,
                    UNDISCLOSED));

    private Interpretation(String code, boolean known) {
        super(code, known);
    }

    @Override
    Interpretation another(String text, boolean known) {
        return new Interpretation(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Interpretation> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Interpretation of(String code) {
        return LIST.of(code);
    }
}
