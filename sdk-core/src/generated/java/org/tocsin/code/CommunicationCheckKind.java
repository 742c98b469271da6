// Generated from codes/communication-check-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Communication check kind: What a communication check is to show.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class CommunicationCheckKind extends OpenCode {

    /** {@code reachability}, Reachability: Whether the contact receives what is sent to it in duty hours. */
    public static final CommunicationCheckKind REACHABILITY = new CommunicationCheckKind("reachability", true);

    /** {@code out-of-hours}, Out of hours: Whether somebody answers at night, on a weekend or on a holiday. */
    public static final CommunicationCheckKind OUT_OF_HOURS = new CommunicationCheckKind("out-of-hours", true);

    /** {@code key-check}, Key check: Whether the contact can read what is encrypted to its key and sign with it. */
    public static final CommunicationCheckKind KEY_CHECK = new CommunicationCheckKind("key-check", true);

    /**
     * {@code full-loop}, Full loop: Whether the whole way works: the desk answers, with the key, and its data is
     * compared with the directory.
     */
    public static final CommunicationCheckKind FULL_LOOP = new CommunicationCheckKind("full-loop", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final CommunicationCheckKind UNKNOWN = new CommunicationCheckKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final CommunicationCheckKind UNDISCLOSED = new CommunicationCheckKind("undisclosed", true);

    private static final CodeList<CommunicationCheckKind> LIST = CodeList.open(
            "communication-check-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    REACHABILITY,
                    OUT_OF_HOURS,
                    KEY_CHECK,
                    FULL_LOOP,
                    UNKNOWN,
                    UNDISCLOSED));

    private CommunicationCheckKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    CommunicationCheckKind another(String text, boolean known) {
        return new CommunicationCheckKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CommunicationCheckKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CommunicationCheckKind of(String code) {
        return LIST.of(code);
    }
}
