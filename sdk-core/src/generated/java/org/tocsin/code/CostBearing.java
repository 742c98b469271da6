// Generated from codes/cost-bearing.json; do not edit.
package org.tocsin.code;

import java.util.List;
import java.util.Set;

/**
 * Bearing of costs: Who pays for assistance.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <i>codes</i>.
 */
public final class CostBearing extends OpenCode {

    /** {@code free}: The party that helps bears all costs. */
    public static final CostBearing FREE = new CostBearing("free", true);

    /** {@code shared}: Both sides bear a part. */
    public static final CostBearing SHARED = new CostBearing("shared", true);

    /** {@code requester-pays}: The party that is helped bears all costs. */
    public static final CostBearing REQUESTER_PAYS = new CostBearing("requester-pays", true);

    /** {@code to-be-agreed}: Nothing has been settled. */
    public static final CostBearing TO_BE_AGREED = new CostBearing("to-be-agreed", true);

    /** {@code unknown}: It is not known. */
    public static final CostBearing UNKNOWN = new CostBearing("unknown", true);

    /** {@code undisclosed}: It is known and not told. */
    public static final CostBearing UNDISCLOSED = new CostBearing("undisclosed", true);

    private static final CodeList<CostBearing> LIST = CodeList.open(
            "cost-bearing",
            "^[a-z][a-z0-9-]{0,63}$",
            null,
            Set.of(),
            List.of(
                    FREE,
                    SHARED,
                    REQUESTER_PAYS,
                    TO_BE_AGREED,
                    UNKNOWN,
                    UNDISCLOSED));

    private CostBearing(String code, boolean known) {
        super(code, known);
    }

    @Override
    CostBearing another(String text, boolean known) {
        return new CostBearing(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CostBearing> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    public static CostBearing of(String code) {
        return LIST.of(code);
    }
}
