// Generated from codes/severity-reason.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Severity reason: What makes an incident as severe as stated; one reason is enough.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class SeverityReason extends OpenCode {

    /** {@code loss-of-life}, Loss of life: People have died or been hurt. */
    public static final SeverityReason LOSS_OF_LIFE = new SeverityReason("loss-of-life", true);

    /** {@code danger-to-life}, Danger to life: People's lives or health are in danger. */
    public static final SeverityReason DANGER_TO_LIFE = new SeverityReason("danger-to-life", true);

    /** {@code essential-service-down}, Essential service down: An essential service has failed. */
    public static final SeverityReason ESSENTIAL_SERVICE_DOWN = new SeverityReason("essential-service-down", true);

    /**
     * {@code essential-service-disrupted}, Essential service disrupted: An essential service works badly or for some
     * only.
     */
    public static final SeverityReason ESSENTIAL_SERVICE_DISRUPTED = new SeverityReason("essential-service-disrupted", true);

    /** {@code public-body-disrupted}, Public body disrupted: A large public body cannot do its work. */
    public static final SeverityReason PUBLIC_BODY_DISRUPTED = new SeverityReason("public-body-disrupted", true);

    /** {@code several-sectors}, Several sectors: Two or more sectors are hit at once. */
    public static final SeverityReason SEVERAL_SECTORS = new SeverityReason("several-sectors", true);

    /** {@code several-parties}, Several parties: Three or more parties are hit at once. */
    public static final SeverityReason SEVERAL_PARTIES = new SeverityReason("several-parties", true);

    /** {@code mass-personal-data}, Mass personal data: The data of very many people is concerned. */
    public static final SeverityReason MASS_PERSONAL_DATA = new SeverityReason("mass-personal-data", true);

    /** {@code sensitive-data}, Sensitive data: Data whose disclosure does grave harm is concerned. */
    public static final SeverityReason SENSITIVE_DATA = new SeverityReason("sensitive-data", true);

    /** {@code core-credentials}, Core credentials: The keys to whole networks are in the wrong hands. */
    public static final SeverityReason CORE_CREDENTIALS = new SeverityReason("core-credentials", true);

    /** {@code destructive-effect}, Destructive effect: Data or equipment is destroyed. */
    public static final SeverityReason DESTRUCTIVE_EFFECT = new SeverityReason("destructive-effect", true);

    /** {@code loss-of-control}, Loss of control: Control over a physical process is lost. */
    public static final SeverityReason LOSS_OF_CONTROL = new SeverityReason("loss-of-control", true);

    /**
     * {@code critical-infrastructure-access}, Access to critical infrastructure: Somebody moves within critical
     * infrastructure.
     */
    public static final SeverityReason CRITICAL_INFRASTRUCTURE_ACCESS = new SeverityReason("critical-infrastructure-access", true);

    /** {@code rapid-spread}, Rapid spread: It spreads fast or is likely to. */
    public static final SeverityReason RAPID_SPREAD = new SeverityReason("rapid-spread", true);

    /** {@code long-duration}, Long duration: It has lasted, or will last, beyond what can be bridged. */
    public static final SeverityReason LONG_DURATION = new SeverityReason("long-duration", true);

    /** {@code no-remedy}, No remedy: There is no known way to stop or undo it. */
    public static final SeverityReason NO_REMEDY = new SeverityReason("no-remedy", true);

    /** {@code economic-harm}, Economic harm: The economy is harmed to a degree that is felt. */
    public static final SeverityReason ECONOMIC_HARM = new SeverityReason("economic-harm", true);

    /** {@code public-order}, Public order: Public order or safety is at risk. */
    public static final SeverityReason PUBLIC_ORDER = new SeverityReason("public-order", true);

    /** {@code public-confidence}, Public confidence: Trust in institutions, elections or services is at risk. */
    public static final SeverityReason PUBLIC_CONFIDENCE = new SeverityReason("public-confidence", true);

    /** {@code foreign-relations}, Foreign relations: Relations between parties are at risk. */
    public static final SeverityReason FOREIGN_RELATIONS = new SeverityReason("foreign-relations", true);

    /** {@code state-stability}, Stability of the State: The working of the State is at risk. */
    public static final SeverityReason STATE_STABILITY = new SeverityReason("state-stability", true);

    /** {@code environment-harm}, Harm to the environment: The environment is or may be harmed. */
    public static final SeverityReason ENVIRONMENT_HARM = new SeverityReason("environment-harm", true);

    /** {@code limited-scope}, Limited scope: Only one small organisation or a few people are concerned. */
    public static final SeverityReason LIMITED_SCOPE = new SeverityReason("limited-scope", true);

    /** {@code unproven}, Unproven: The incident is not confirmed or had no consequence. */
    public static final SeverityReason UNPROVEN = new SeverityReason("unproven", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final SeverityReason UNKNOWN = new SeverityReason("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final SeverityReason UNDISCLOSED = new SeverityReason("undisclosed", true);

    private static final CodeList<SeverityReason> LIST = CodeList.open(
            "severity-reason",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    LOSS_OF_LIFE,
                    DANGER_TO_LIFE,
                    ESSENTIAL_SERVICE_DOWN,
                    ESSENTIAL_SERVICE_DISRUPTED,
                    PUBLIC_BODY_DISRUPTED,
                    SEVERAL_SECTORS,
                    SEVERAL_PARTIES,
                    MASS_PERSONAL_DATA,
                    SENSITIVE_DATA,
                    CORE_CREDENTIALS,
                    DESTRUCTIVE_EFFECT,
                    LOSS_OF_CONTROL,
                    CRITICAL_INFRASTRUCTURE_ACCESS,
                    RAPID_SPREAD,
                    LONG_DURATION,
                    NO_REMEDY,
                    ECONOMIC_HARM,
                    PUBLIC_ORDER,
                    PUBLIC_CONFIDENCE,
                    FOREIGN_RELATIONS,
                    STATE_STABILITY,
                    ENVIRONMENT_HARM,
                    LIMITED_SCOPE,
                    UNPROVEN,
                    UNKNOWN,
                    UNDISCLOSED));

    private SeverityReason(String code, boolean known) {
        super(code, known);
    }

    @Override
    SeverityReason another(String text, boolean known) {
        return new SeverityReason(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<SeverityReason> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SeverityReason of(String code) {
        return LIST.of(code);
    }
}
