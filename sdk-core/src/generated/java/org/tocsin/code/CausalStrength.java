// Generated from codes/causal-strength.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Causal strength: How firmly a cause has been established.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class CausalStrength extends OpenCode {

    /** {@code certain}, Certain: It has been shown. */
    public static final CausalStrength CERTAIN = new CausalStrength("certain", true);

    /** {@code probable}, Probable: It fits all that is known, better than anything else. */
    public static final CausalStrength PROBABLE = new CausalStrength("probable", true);

    /** {@code possible}, Possible: It fits what is known, as do others. */
    public static final CausalStrength POSSIBLE = new CausalStrength("possible", true);

    /** {@code suspected}, Suspected: There is a hint and no more. */
    public static final CausalStrength SUSPECTED = new CausalStrength("suspected", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final CausalStrength UNKNOWN = new CausalStrength("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final CausalStrength UNDISCLOSED = new CausalStrength("undisclosed", true);

    private static final CodeList<CausalStrength> LIST = CodeList.open(
            "causal-strength",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    CERTAIN,
                    PROBABLE,
                    POSSIBLE,
                    SUSPECTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private CausalStrength(String code, boolean known) {
        super(code, known);
    }

    @Override
    CausalStrength another(String text, boolean known) {
        return new CausalStrength(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CausalStrength> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CausalStrength of(String code) {
        return LIST.of(code);
    }
}
