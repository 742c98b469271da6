// Generated from codes/decline-reason.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Reason for declining: Why a request is declined, wholly or in part. No party owes a reason.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class DeclineReason extends OpenCode {

    /** {@code legal-limit}, Legal limit: The law of the asked party does not allow it. */
    public static final DeclineReason LEGAL_LIMIT = new DeclineReason("legal-limit", true);

    /**
     * {@code sovereignty-or-security}, Sovereignty or security: It would touch the sovereignty, the security or other
     * essential interests of the asked party.
     */
    public static final DeclineReason SOVEREIGNTY_OR_SECURITY = new DeclineReason("sovereignty-or-security", true);

    /** {@code political-offence}, Political offence: The asked party takes the offence to be political. */
    public static final DeclineReason POLITICAL_OFFENCE = new DeclineReason("political-offence", true);

    /** {@code no-capacity}, No capacity: There are no people or means for it now. */
    public static final DeclineReason NO_CAPACITY = new DeclineReason("no-capacity", true);

    /** {@code no-competence}, No competence: The asked office may not deal with it. */
    public static final DeclineReason NO_COMPETENCE = new DeclineReason("no-competence", true);

    /** {@code originator-control}, Originator control: The material belongs to somebody who has not agreed. */
    public static final DeclineReason ORIGINATOR_CONTROL = new DeclineReason("originator-control", true);

    /** {@code insufficient-detail}, Insufficient detail: What was given is not enough to act on. */
    public static final DeclineReason INSUFFICIENT_DETAIL = new DeclineReason("insufficient-detail", true);

    /** {@code duplicate}, Duplicate: The same was asked before. */
    public static final DeclineReason DUPLICATE = new DeclineReason("duplicate", true);

    /** {@code expired}, Expired: It came too late, or what was asked for is no longer there. */
    public static final DeclineReason EXPIRED = new DeclineReason("expired", true);

    /** {@code not-stated}, Not stated: The party gives no reason. */
    public static final DeclineReason NOT_STATED = new DeclineReason("not-stated", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final DeclineReason UNKNOWN = new DeclineReason("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final DeclineReason UNDISCLOSED = new DeclineReason("undisclosed", true);

    private static final CodeList<DeclineReason> LIST = CodeList.open(
            "decline-reason",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    LEGAL_LIMIT,
                    SOVEREIGNTY_OR_SECURITY,
                    POLITICAL_OFFENCE,
                    NO_CAPACITY,
                    NO_COMPETENCE,
                    ORIGINATOR_CONTROL,
                    INSUFFICIENT_DETAIL,
                    DUPLICATE,
                    EXPIRED,
                    NOT_STATED,
                    UNKNOWN,
                    UNDISCLOSED));

    private DeclineReason(String code, boolean known) {
        super(code, known);
    }

    @Override
    DeclineReason another(String text, boolean known) {
        return new DeclineReason(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<DeclineReason> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DeclineReason of(String code) {
        return LIST.of(code);
    }
}
