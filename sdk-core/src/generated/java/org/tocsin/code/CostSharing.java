// Generated from codes/cost-sharing.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Cost sharing: Who bears the costs of something that is offered, sought or held.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class CostSharing extends OpenCode {

    /** {@code free}, Free: Those who receive it or take part pay nothing for it. */
    public static final CostSharing FREE = new CostSharing("free", true);

    /** {@code shared}, Shared: All involved bear a part. */
    public static final CostSharing SHARED = new CostSharing("shared", true);

    /** {@code paid}, Paid: Those who receive it or take part pay for it. */
    public static final CostSharing PAID = new CostSharing("paid", true);

    /** {@code third-party}, Third party: Somebody else, such as a fund or an organisation, pays. */
    public static final CostSharing THIRD_PARTY = new CostSharing("third-party", true);

    /** {@code to-be-agreed}, To be agreed: It has not been settled. */
    public static final CostSharing TO_BE_AGREED = new CostSharing("to-be-agreed", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final CostSharing UNKNOWN = new CostSharing("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final CostSharing UNDISCLOSED = new CostSharing("undisclosed", true);

    private static final CodeList<CostSharing> LIST = CodeList.open(
            "cost-sharing",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    FREE,
                    SHARED,
                    PAID,
                    THIRD_PARTY,
                    TO_BE_AGREED,
                    UNKNOWN,
                    UNDISCLOSED));

    private CostSharing(String code, boolean known) {
        super(code, known);
    }

    @Override
    CostSharing another(String text, boolean known) {
        return new CostSharing(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CostSharing> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CostSharing of(String code) {
        return LIST.of(code);
    }
}
