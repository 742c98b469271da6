// Generated from codes/incident-status.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Incident status: Where the handling of an incident stands. The default is open.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class IncidentStatus extends OpenCode {

    /** {@code open}, Open: The incident is being handled. */
    public static final IncidentStatus OPEN = new IncidentStatus("open", true);

    /** {@code contained}, Contained: It does not spread any more. */
    public static final IncidentStatus CONTAINED = new IncidentStatus("contained", true);

    /** {@code eradicated}, Eradicated: Its cause has been removed from the systems. */
    public static final IncidentStatus ERADICATED = new IncidentStatus("eradicated", true);

    /** {@code recovering}, Recovering: Services are being brought back. */
    public static final IncidentStatus RECOVERING = new IncidentStatus("recovering", true);

    /** {@code resolved}, Resolved: Services are back and nothing remains to be done but paper work. */
    public static final IncidentStatus RESOLVED = new IncidentStatus("resolved", true);

    /** {@code closed}, Closed: Handling has ended. */
    public static final IncidentStatus CLOSED = new IncidentStatus("closed", true);

    /** {@code transferred}, Transferred: Somebody else handles it now. */
    public static final IncidentStatus TRANSFERRED = new IncidentStatus("transferred", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final IncidentStatus UNKNOWN = new IncidentStatus("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final IncidentStatus UNDISCLOSED = new IncidentStatus("undisclosed", true);

    private static final CodeList<IncidentStatus> LIST = CodeList.open(
            "incident-status",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    OPEN,
                    CONTAINED,
                    ERADICATED,
                    RECOVERING,
                    RESOLVED,
                    CLOSED,
                    TRANSFERRED,
                    UNKNOWN,
                    UNDISCLOSED));

    private IncidentStatus(String code, boolean known) {
        super(code, known);
    }

    @Override
    IncidentStatus another(String text, boolean known) {
        return new IncidentStatus(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<IncidentStatus> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static IncidentStatus of(String code) {
        return LIST.of(code);
    }
}
