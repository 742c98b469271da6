// Generated from codes/interval-end.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Interval end: The point to which an interval, counted from the first harmful act, runs; containment is counted from
 * discovery.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class IntervalEnd extends OpenCode {

    /** {@code compromise}, Compromise: From the first act to the first harm to an asset. */
    public static final IntervalEnd COMPROMISE = new IntervalEnd("compromise", true);

    /** {@code exfiltration}, Exfiltration: From the first harm to the first loss of data. */
    public static final IntervalEnd EXFILTRATION = new IntervalEnd("exfiltration", true);

    /** {@code discovery}, Discovery: From the first harm to its discovery by the victim. */
    public static final IntervalEnd DISCOVERY = new IntervalEnd("discovery", true);

    /** {@code containment}, Containment: From discovery to the moment when the harm was stopped. */
    public static final IntervalEnd CONTAINMENT = new IntervalEnd("containment", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final IntervalEnd UNKNOWN = new IntervalEnd("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final IntervalEnd UNDISCLOSED = new IntervalEnd("undisclosed", true);

    private static final CodeList<IntervalEnd> LIST = CodeList.open(
            "interval-end",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    COMPROMISE,
                    EXFILTRATION,
                    DISCOVERY,
                    CONTAINMENT,
                    UNKNOWN,
                    UNDISCLOSED));

    private IntervalEnd(String code, boolean known) {
        super(code, known);
    }

    @Override
    IntervalEnd another(String text, boolean known) {
        return new IntervalEnd(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<IntervalEnd> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static IntervalEnd of(String code) {
        return LIST.of(code);
    }
}
