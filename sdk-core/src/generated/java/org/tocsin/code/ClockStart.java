// Generated from codes/clock-start.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Start of clock: The moment from which the time for a report runs.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ClockStart extends OpenCode {

    /** {@code awareness}, Awareness: The reporting party became aware of the incident. */
    public static final ClockStart AWARENESS = new ClockStart("awareness", true);

    /** {@code classification}, Classification: The incident was found to be of a class that has to be reported. */
    public static final ClockStart CLASSIFICATION = new ClockStart("classification", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ClockStart UNKNOWN = new ClockStart("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ClockStart UNDISCLOSED = new ClockStart("undisclosed", true);

    private static final CodeList<ClockStart> LIST = CodeList.open(
            "clock-start",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    AWARENESS,
                    CLASSIFICATION,
                    UNKNOWN,
                    UNDISCLOSED));

    private ClockStart(String code, boolean known) {
        super(code, known);
    }

    @Override
    ClockStart another(String text, boolean known) {
        return new ClockStart(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ClockStart> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ClockStart of(String code) {
        return LIST.of(code);
    }
}
