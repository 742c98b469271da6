// Generated from codes/cancellation-reason.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Cancellation reason: Why a message is taken back.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class CancellationReason extends OpenCode {

    /** {@code false-alarm}, False alarm: What was reported did not happen. */
    public static final CancellationReason FALSE_ALARM = new CancellationReason("false-alarm", true);

    /** {@code sent-in-error}, Sent in error: The message was not meant to go out. */
    public static final CancellationReason SENT_IN_ERROR = new CancellationReason("sent-in-error", true);

    /** {@code wrong-recipient}, Wrong recipient: The message went to somebody it was not meant for. */
    public static final CancellationReason WRONG_RECIPIENT = new CancellationReason("wrong-recipient", true);

    /** {@code superseded}, Superseded: Another message takes its place. */
    public static final CancellationReason SUPERSEDED = new CancellationReason("superseded", true);

    /** {@code exercise-leak}, Exercise leak: Exercise material went out as if it were real. */
    public static final CancellationReason EXERCISE_LEAK = new CancellationReason("exercise-leak", true);

    /** {@code withdrawn-by-originator}, Withdrawn: The originator takes it back and gives no other reason. */
    public static final CancellationReason WITHDRAWN_BY_ORIGINATOR = new CancellationReason("withdrawn-by-originator", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final CancellationReason UNKNOWN = new CancellationReason("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final CancellationReason UNDISCLOSED = new CancellationReason("undisclosed", true);

    private static final CodeList<CancellationReason> LIST = CodeList.open(
            "cancellation-reason",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    FALSE_ALARM,
                    SENT_IN_ERROR,
                    WRONG_RECIPIENT,
                    SUPERSEDED,
                    EXERCISE_LEAK,
                    WITHDRAWN_BY_ORIGINATOR,
                    UNKNOWN,
                    UNDISCLOSED));

    private CancellationReason(String code, boolean known) {
        super(code, known);
    }

    @Override
    CancellationReason another(String text, boolean known) {
        return new CancellationReason(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CancellationReason> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CancellationReason of(String code) {
        return LIST.of(code);
    }
}
