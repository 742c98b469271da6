// Generated from codes/recoverability.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Recoverability: What it takes to get back to normal.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: CISA incident notification guidelines.
 * Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Recoverability extends OpenCode {

    /** {@code regular}, Regular: Own means suffice and the time can be foreseen. */
    public static final Recoverability REGULAR = new Recoverability("regular", true);

    /** {@code supplemented}, Supplemented: More means are needed and the time can be foreseen. */
    public static final Recoverability SUPPLEMENTED = new Recoverability("supplemented", true);

    /** {@code extended}, Extended: Help from outside is needed and the time cannot be foreseen. */
    public static final Recoverability EXTENDED = new Recoverability("extended", true);

    /** {@code not-recoverable}, Not recoverable: What is lost cannot be brought back. */
    public static final Recoverability NOT_RECOVERABLE = new Recoverability("not-recoverable", true);

    /** {@code not-applicable}, Not applicable: There is nothing to recover. */
    public static final Recoverability NOT_APPLICABLE = new Recoverability("not-applicable", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Recoverability UNKNOWN = new Recoverability("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Recoverability UNDISCLOSED = new Recoverability("undisclosed", true);

    private static final CodeList<Recoverability> LIST = CodeList.open(
            "recoverability",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    REGULAR,
                    SUPPLEMENTED,
                    EXTENDED,
                    NOT_RECOVERABLE,
                    NOT_APPLICABLE,
                    UNKNOWN,
                    UNDISCLOSED));

    private Recoverability(String code, boolean known) {
        super(code, known);
    }

    @Override
    Recoverability another(String text, boolean known) {
        return new Recoverability(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Recoverability> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Recoverability of(String code) {
        return LIST.of(code);
    }
}
