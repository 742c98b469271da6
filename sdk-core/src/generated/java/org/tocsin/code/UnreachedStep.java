// Generated from codes/unreached-step.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Step when not reached: What a party does when it wants to talk and reaches nobody.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class UnreachedStep extends OpenCode {

    /** {@code call-again}, Call again: It calls again at the next slot that it offered, or after a while. */
    public static final UnreachedStep CALL_AGAIN = new UnreachedStep("call-again", true);

    /**
     * {@code call-escalation}, Call the next contact: It calls the contacts that the directory names for escalation.
     */
    public static final UnreachedStep CALL_ESCALATION = new UnreachedStep("call-escalation", true);

    /** {@code write}, Write: It sends a message in place of the talk. */
    public static final UnreachedStep WRITE = new UnreachedStep("write", true);

    /** {@code decide-alone}, Decide alone: It decides without the talk, on what it knows. */
    public static final UnreachedStep DECIDE_ALONE = new UnreachedStep("decide-alone", true);

    /** {@code wait}, Wait: It waits to be called back. */
    public static final UnreachedStep WAIT = new UnreachedStep("wait", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final UnreachedStep UNKNOWN = new UnreachedStep("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final UnreachedStep UNDISCLOSED = new UnreachedStep("undisclosed", true);

    private static final CodeList<UnreachedStep> LIST = CodeList.open(
            "unreached-step",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    CALL_AGAIN,
                    CALL_ESCALATION,
                    WRITE,
                    DECIDE_ALONE,
                    WAIT,
                    UNKNOWN,
                    UNDISCLOSED));

    private UnreachedStep(String code, boolean known) {
        super(code, known);
    }

    @Override
    UnreachedStep another(String text, boolean known) {
        return new UnreachedStep(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<UnreachedStep> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static UnreachedStep of(String code) {
        return LIST.of(code);
    }
}
