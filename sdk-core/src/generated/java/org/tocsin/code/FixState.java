// Generated from codes/fix-state.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * State of fix: Whether there is a remedy for a weakness.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class FixState extends OpenCode {

    /** {@code none}, None: There is no remedy. */
    public static final FixState NONE = new FixState("none", true);

    /** {@code workaround}, Workaround: The weakness can be avoided and not removed. */
    public static final FixState WORKAROUND = new FixState("workaround", true);

    /** {@code patch}, Patch: A correction is available. */
    public static final FixState PATCH = new FixState("patch", true);

    /** {@code replaced}, Replaced: The product has to be replaced. */
    public static final FixState REPLACED = new FixState("replaced", true);

    /** {@code not-affected}, Not affected: The product turned out not to have the weakness. */
    public static final FixState NOT_AFFECTED = new FixState("not-affected", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final FixState UNKNOWN = new FixState("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final FixState UNDISCLOSED = new FixState("undisclosed", true);

    private static final CodeList<FixState> LIST = CodeList.open(
            "fix-state",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NONE,
                    WORKAROUND,
                    PATCH,
                    REPLACED,
                    NOT_AFFECTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private FixState(String code, boolean known) {
        super(code, known);
    }

    @Override
    FixState another(String text, boolean known) {
        return new FixState(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<FixState> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static FixState of(String code) {
        return LIST.of(code);
    }
}
