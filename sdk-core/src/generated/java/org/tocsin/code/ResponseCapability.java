// Generated from codes/response-capability.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Response capability: What a party has to be able to do when an incident comes; exercises try it and lessons improve
 * it.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ResponseCapability extends OpenCode {

    /** {@code detection}, Detection: Noticing that something is wrong. */
    public static final ResponseCapability DETECTION = new ResponseCapability("detection", true);

    /** {@code triage}, Triage: Judging what it is, how bad it is and who has to deal with it. */
    public static final ResponseCapability TRIAGE = new ResponseCapability("triage", true);

    /**
     * {@code contact-reachability}, Reachable contacts: Getting through to the right office, at any hour and by the
     * right channel.
     */
    public static final ResponseCapability CONTACT_REACHABILITY = new ResponseCapability("contact-reachability", true);

    /**
     * {@code information-sharing}, Information sharing: Telling others what they need, in time and within its limits.
     */
    public static final ResponseCapability INFORMATION_SHARING = new ResponseCapability("information-sharing", true);

    /** {@code coordination}, Coordination: Working together across offices, sectors and parties. */
    public static final ResponseCapability COORDINATION = new ResponseCapability("coordination", true);

    /** {@code decision-making}, Decision-making: Deciding at the right level, in time, on what is known. */
    public static final ResponseCapability DECISION_MAKING = new ResponseCapability("decision-making", true);

    /** {@code technical-response}, Technical response: Containing and removing the cause on systems and networks. */
    public static final ResponseCapability TECHNICAL_RESPONSE = new ResponseCapability("technical-response", true);

    /** {@code continuity}, Continuity: Keeping essential services going meanwhile. */
    public static final ResponseCapability CONTINUITY = new ResponseCapability("continuity", true);

    /** {@code recovery}, Recovery: Bringing systems and services back to normal. */
    public static final ResponseCapability RECOVERY = new ResponseCapability("recovery", true);

    /** {@code crisis-communication}, Crisis communication: Informing staff, those affected, press and public. */
    public static final ResponseCapability CRISIS_COMMUNICATION = new ResponseCapability("crisis-communication", true);

    /**
     * {@code legal-process}, Legal process: Preserving evidence and using legal means, at home and with other parties.
     */
    public static final ResponseCapability LEGAL_PROCESS = new ResponseCapability("legal-process", true);

    /**
     * {@code diplomatic-process}, Diplomatic process: Asking and answering between governments without misreading each
     * other.
     */
    public static final ResponseCapability DIPLOMATIC_PROCESS = new ResponseCapability("diplomatic-process", true);

    /**
     * {@code origin-assessment}, Origin assessment: Finding out where activity comes from, and saying how sure that is.
     */
    public static final ResponseCapability ORIGIN_ASSESSMENT = new ResponseCapability("origin-assessment", true);

    /**
     * {@code supply-chain}, Supply chain: Dealing with suppliers, providers and vendors that are affected or needed.
     */
    public static final ResponseCapability SUPPLY_CHAIN = new ResponseCapability("supply-chain", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ResponseCapability UNKNOWN = new ResponseCapability("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ResponseCapability UNDISCLOSED = new ResponseCapability("undisclosed", true);

    private static final CodeList<ResponseCapability> LIST = CodeList.open(
            "response-capability",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    DETECTION,
                    TRIAGE,
                    CONTACT_REACHABILITY,
                    INFORMATION_SHARING,
                    COORDINATION,
                    DECISION_MAKING,
                    TECHNICAL_RESPONSE,
                    CONTINUITY,
                    RECOVERY,
                    CRISIS_COMMUNICATION,
                    LEGAL_PROCESS,
                    DIPLOMATIC_PROCESS,
                    ORIGIN_ASSESSMENT,
                    SUPPLY_CHAIN,
                    UNKNOWN,
                    UNDISCLOSED));

    private ResponseCapability(String code, boolean known) {
        super(code, known);
    }

    @Override
    ResponseCapability another(String text, boolean known) {
        return new ResponseCapability(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ResponseCapability> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ResponseCapability of(String code) {
        return LIST.of(code);
    }
}
