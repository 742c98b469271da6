// Generated from codes/response-finding.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Finding: What the asked party found. It says nothing about how far it has come.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ResponseFinding extends OpenCode {

    /** {@code explained}, Explained: There is an explanation, and the answer gives it. */
    public static final ResponseFinding EXPLAINED = new ResponseFinding("explained", true);

    /** {@code confirmed}, Confirmed: It is as the asking party described or supposed it. */
    public static final ResponseFinding CONFIRMED = new ResponseFinding("confirmed", true);

    /** {@code not-confirmed}, Not confirmed: The party looked and found it otherwise. */
    public static final ResponseFinding NOT_CONFIRMED = new ResponseFinding("not-confirmed", true);

    /** {@code not-known-to-us}, Not known to us: The party has no knowledge of the matter. */
    public static final ResponseFinding NOT_KNOWN_TO_US = new ResponseFinding("not-known-to-us", true);

    /** {@code confirmed-and-stopped}, Confirmed and stopped: The activity took place and has been stopped. */
    public static final ResponseFinding CONFIRMED_AND_STOPPED = new ResponseFinding("confirmed-and-stopped", true);

    /** {@code confirmed-accident}, Confirmed as accident: The activity took place, and nobody meant it to. */
    public static final ResponseFinding CONFIRMED_ACCIDENT = new ResponseFinding("confirmed-accident", true);

    /** {@code contested}, Contested: The party sees the facts differently. */
    public static final ResponseFinding CONTESTED = new ResponseFinding("contested", true);

    /** {@code not-found}, Not found: What was named was looked for and could not be found. */
    public static final ResponseFinding NOT_FOUND = new ResponseFinding("not-found", true);

    /** {@code no-longer-active}, No longer active: What was named is there, and nothing happens there any more. */
    public static final ResponseFinding NO_LONGER_ACTIVE = new ResponseFinding("no-longer-active", true);

    /** {@code data-gone}, Data gone: The data were already deleted or overwritten. */
    public static final ResponseFinding DATA_GONE = new ResponseFinding("data-gone", true);

    /** {@code already-handled}, Already handled: The matter was known and had been dealt with before. */
    public static final ResponseFinding ALREADY_HANDLED = new ResponseFinding("already-handled", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ResponseFinding UNKNOWN = new ResponseFinding("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ResponseFinding UNDISCLOSED = new ResponseFinding("undisclosed", true);

    private static final CodeList<ResponseFinding> LIST = CodeList.open(
            "response-finding",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    EXPLAINED,
                    CONFIRMED,
                    NOT_CONFIRMED,
                    NOT_KNOWN_TO_US,
                    CONFIRMED_AND_STOPPED,
                    CONFIRMED_ACCIDENT,
                    CONTESTED,
                    NOT_FOUND,
                    NO_LONGER_ACTIVE,
                    DATA_GONE,
                    ALREADY_HANDLED,
                    UNKNOWN,
                    UNDISCLOSED));

    private ResponseFinding(String code, boolean known) {
        super(code, known);
    }

    @Override
    ResponseFinding another(String text, boolean known) {
        return new ResponseFinding(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ResponseFinding> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ResponseFinding of(String code) {
        return LIST.of(code);
    }
}
