// Generated from codes/attendance.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Attendance: How those who come take part.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Attendance extends OpenCode {

    /** {@code on-site}, On site: At the place only. */
    public static final Attendance ON_SITE = new Attendance("on-site", true);

    /** {@code online}, Online: Over the network only. */
    public static final Attendance ONLINE = new Attendance("online", true);

    /** {@code hybrid}, Hybrid: At the place or over the network, as each prefers. */
    public static final Attendance HYBRID = new Attendance("hybrid", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Attendance UNKNOWN = new Attendance("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Attendance UNDISCLOSED = new Attendance("undisclosed", true);

    private static final CodeList<Attendance> LIST = CodeList.open(
            "attendance",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    ON_SITE,
                    ONLINE,
                    HYBRID,
                    UNKNOWN,
                    UNDISCLOSED));

    private Attendance(String code, boolean known) {
        super(code, known);
    }

    @Override
    Attendance another(String text, boolean known) {
        return new Attendance(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Attendance> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Attendance of(String code) {
        return LIST.of(code);
    }
}
