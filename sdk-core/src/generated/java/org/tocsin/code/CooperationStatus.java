// Generated from codes/cooperation-status.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Cooperation status: How far a need, an offer or a proposal has come. The default is open.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class CooperationStatus extends OpenCode {

    /** {@code open}, Open: Partners are still sought. */
    public static final CooperationStatus OPEN = new CooperationStatus("open", true);

    /** {@code matched}, Matched: Partners have been found; the work is being agreed. */
    public static final CooperationStatus MATCHED = new CooperationStatus("matched", true);

    /** {@code running}, Running: The work continues. */
    public static final CooperationStatus RUNNING = new CooperationStatus("running", true);

    /** {@code done}, Done: The work is finished. */
    public static final CooperationStatus DONE = new CooperationStatus("done", true);

    /** {@code lapsed}, Lapsed: Nobody was found, or the matter is overtaken. */
    public static final CooperationStatus LAPSED = new CooperationStatus("lapsed", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final CooperationStatus UNKNOWN = new CooperationStatus("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final CooperationStatus UNDISCLOSED = new CooperationStatus("undisclosed", true);

    private static final CodeList<CooperationStatus> LIST = CodeList.open(
            "cooperation-status",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    OPEN,
                    MATCHED,
                    RUNNING,
                    DONE,
                    LAPSED,
                    UNKNOWN,
                    UNDISCLOSED));

    private CooperationStatus(String code, boolean known) {
        super(code, known);
    }

    @Override
    CooperationStatus another(String text, boolean known) {
        return new CooperationStatus(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CooperationStatus> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CooperationStatus of(String code) {
        return LIST.of(code);
    }
}
