// Generated from codes/reuse-permission.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Reuse permission: What others may do with material without asking.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ReusePermission extends OpenCode {

    /** {@code redistribute}, Redistribute: Pass it on or print it unchanged. */
    public static final ReusePermission REDISTRIBUTE = new ReusePermission("redistribute", true);

    /** {@code translate}, Translate: Put it into another language. */
    public static final ReusePermission TRANSLATE = new ReusePermission("translate", true);

    /** {@code adapt}, Adapt: Change it, shorten it or build on it. */
    public static final ReusePermission ADAPT = new ReusePermission("adapt", true);

    /** {@code commercial-use}, Commercial use: Use it for gain. */
    public static final ReusePermission COMMERCIAL_USE = new ReusePermission("commercial-use", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ReusePermission UNKNOWN = new ReusePermission("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ReusePermission UNDISCLOSED = new ReusePermission("undisclosed", true);

    private static final CodeList<ReusePermission> LIST = CodeList.open(
            "reuse-permission",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    REDISTRIBUTE,
                    TRANSLATE,
                    ADAPT,
                    COMMERCIAL_USE,
                    UNKNOWN,
                    UNDISCLOSED));

    private ReusePermission(String code, boolean known) {
        super(code, known);
    }

    @Override
    ReusePermission another(String text, boolean known) {
        return new ReusePermission(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ReusePermission> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ReusePermission of(String code) {
        return LIST.of(code);
    }
}
