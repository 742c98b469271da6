// Generated from codes/registration-state.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Registration state: Whether one can still register. The default is open.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class RegistrationState extends OpenCode {

    /** {@code not-yet-open}, Not yet open: Registration will open later. */
    public static final RegistrationState NOT_YET_OPEN = new RegistrationState("not-yet-open", true);

    /** {@code open}, Open: Registration is open. */
    public static final RegistrationState OPEN = new RegistrationState("open", true);

    /** {@code waiting-list}, Waiting list: All seats are taken; who registers now is put on a list. */
    public static final RegistrationState WAITING_LIST = new RegistrationState("waiting-list", true);

    /** {@code closed}, Closed: Registration is closed. */
    public static final RegistrationState CLOSED = new RegistrationState("closed", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final RegistrationState UNKNOWN = new RegistrationState("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final RegistrationState UNDISCLOSED = new RegistrationState("undisclosed", true);

    private static final CodeList<RegistrationState> LIST = CodeList.open(
            "registration-state",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NOT_YET_OPEN,
                    OPEN,
                    WAITING_LIST,
                    CLOSED,
                    UNKNOWN,
                    UNDISCLOSED));

    private RegistrationState(String code, boolean known) {
        super(code, known);
    }

    @Override
    RegistrationState another(String text, boolean known) {
        return new RegistrationState(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<RegistrationState> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static RegistrationState of(String code) {
        return LIST.of(code);
    }
}
