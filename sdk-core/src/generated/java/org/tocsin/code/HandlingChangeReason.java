// Generated from codes/handling-change-reason.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Handling change reason: Why material that was already delivered is to be handled in another way.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class HandlingChangeReason extends OpenCode {

    /** {@code published}, Published: The matter has become public, or is about to. */
    public static final HandlingChangeReason PUBLISHED = new HandlingChangeReason("published", true);

    /** {@code embargo-ended}, Embargo ended: The time for which it was to be held back is over. */
    public static final HandlingChangeReason EMBARGO_ENDED = new HandlingChangeReason("embargo-ended", true);

    /** {@code remedy-available}, Remedy available: A patch or another remedy is there, and many should know of it. */
    public static final HandlingChangeReason REMEDY_AVAILABLE = new HandlingChangeReason("remedy-available", true);

    /**
     * {@code consent-given}, Consent given: Those concerned, or whoever the material came from, have agreed to wider
     * sharing.
     */
    public static final HandlingChangeReason CONSENT_GIVEN = new HandlingChangeReason("consent-given", true);

    /**
     * {@code consent-withdrawn}, Consent withdrawn: Those concerned, or whoever the material came from, no longer
     * agree.
     */
    public static final HandlingChangeReason CONSENT_WITHDRAWN = new HandlingChangeReason("consent-withdrawn", true);

    /** {@code release-granted}, Release granted: A request for release was granted for all recipients. */
    public static final HandlingChangeReason RELEASE_GRANTED = new HandlingChangeReason("release-granted", true);

    /** {@code wrong-label}, Wrong label: The label was set by mistake. */
    public static final HandlingChangeReason WRONG_LABEL = new HandlingChangeReason("wrong-label", true);

    /** {@code investigation}, Investigation: An investigation or a case in court needs it. */
    public static final HandlingChangeReason INVESTIGATION = new HandlingChangeReason("investigation", true);

    /** {@code risk-of-harm}, Risk of harm: Wider sharing would put people, services or victims in danger. */
    public static final HandlingChangeReason RISK_OF_HARM = new HandlingChangeReason("risk-of-harm", true);

    /** {@code source-protection}, Source protection: A source or a method has to be protected. */
    public static final HandlingChangeReason SOURCE_PROTECTION = new HandlingChangeReason("source-protection", true);

    /** {@code personal-data}, Personal data: The material holds personal data that calls for other care. */
    public static final HandlingChangeReason PERSONAL_DATA = new HandlingChangeReason("personal-data", true);

    /** {@code legal-duty}, Legal duty: A law or an order asks for it. */
    public static final HandlingChangeReason LEGAL_DUTY = new HandlingChangeReason("legal-duty", true);

    /** {@code review}, Review: A regular review came to another result. */
    public static final HandlingChangeReason REVIEW = new HandlingChangeReason("review", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final HandlingChangeReason UNKNOWN = new HandlingChangeReason("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final HandlingChangeReason UNDISCLOSED = new HandlingChangeReason("undisclosed", true);

    private static final CodeList<HandlingChangeReason> LIST = CodeList.open(
            "handling-change-reason",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    PUBLISHED,
                    EMBARGO_ENDED,
                    REMEDY_AVAILABLE,
                    CONSENT_GIVEN,
                    CONSENT_WITHDRAWN,
                    RELEASE_GRANTED,
                    WRONG_LABEL,
                    INVESTIGATION,
                    RISK_OF_HARM,
                    SOURCE_PROTECTION,
                    PERSONAL_DATA,
                    LEGAL_DUTY,
                    REVIEW,
                    UNKNOWN,
                    UNDISCLOSED));

    private HandlingChangeReason(String code, boolean known) {
        super(code, known);
    }

    @Override
    HandlingChangeReason another(String text, boolean known) {
        return new HandlingChangeReason(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<HandlingChangeReason> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static HandlingChangeReason of(String code) {
        return LIST.of(code);
    }
}
