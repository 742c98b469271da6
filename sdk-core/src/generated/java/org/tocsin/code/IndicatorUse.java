// Generated from codes/indicator-use.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Indicator use: What a recipient should do with an indicator.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum IndicatorUse implements Code {
    /** {@code block}, Block: Stop traffic or content that matches. */
    BLOCK("block"),
    /** {@code watch}, Watch: Look for matches and examine them. */
    WATCH("watch"),
    /**
     * {@code do-not-block}, Do not block: Leave it reachable, for instance because it is a sinkhole or a kill switch.
     */
    DO_NOT_BLOCK("do-not-block"),
    /** {@code inform}, Inform: For knowledge only. */
    INFORM("inform");

    private static final CodeList<IndicatorUse> LIST =
            CodeList.closed("indicator-use", values(), Map.of(), Set.of());

    private final String code;

    IndicatorUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<IndicatorUse> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static IndicatorUse of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
