// Generated from codes/outlook-trend.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Outlook: How the situation is expected to develop.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class OutlookTrend extends OpenCode {

    /** {@code improving}, Improving: It is getting better. */
    public static final OutlookTrend IMPROVING = new OutlookTrend("improving", true);

    /** {@code stable}, Stable: It stays as it is. */
    public static final OutlookTrend STABLE = new OutlookTrend("stable", true);

    /** {@code worsening}, Worsening: It is getting worse. */
    public static final OutlookTrend WORSENING = new OutlookTrend("worsening", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final OutlookTrend UNKNOWN = new OutlookTrend("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final OutlookTrend UNDISCLOSED = new OutlookTrend("undisclosed", true);

    private static final CodeList<OutlookTrend> LIST = CodeList.open(
            "outlook-trend",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    IMPROVING,
                    STABLE,
                    WORSENING,
                    UNKNOWN,
                    UNDISCLOSED));

    private OutlookTrend(String code, boolean known) {
        super(code, known);
    }

    @Override
    OutlookTrend another(String text, boolean known) {
        return new OutlookTrend(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<OutlookTrend> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static OutlookTrend of(String code) {
        return LIST.of(code);
    }
}
