// Generated from codes/external-effect.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * External effect: What suffers beyond the affected organisation.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ExternalEffect extends OpenCode {

    /** {@code economic}, Economy: The economy of a region or of the party. */
    public static final ExternalEffect ECONOMIC = new ExternalEffect("economic", true);

    /** {@code emergency-services}, Emergency services: Police, fire and rescue. */
    public static final ExternalEffect EMERGENCY_SERVICES = new ExternalEffect("emergency-services", true);

    /** {@code foreign-relations}, Foreign relations: Relations between parties. */
    public static final ExternalEffect FOREIGN_RELATIONS = new ExternalEffect("foreign-relations", true);

    /** {@code national-security}, National security: The security of the party. */
    public static final ExternalEffect NATIONAL_SECURITY = new ExternalEffect("national-security", true);

    /** {@code public-confidence}, Public confidence: Trust of the public in institutions or services. */
    public static final ExternalEffect PUBLIC_CONFIDENCE = new ExternalEffect("public-confidence", true);

    /** {@code public-health}, Public health: The health of the public. */
    public static final ExternalEffect PUBLIC_HEALTH = new ExternalEffect("public-health", true);

    /** {@code public-safety}, Public safety: The safety of the public. */
    public static final ExternalEffect PUBLIC_SAFETY = new ExternalEffect("public-safety", true);

    /** {@code environment}, Environment: Air, water, soil or living things. */
    public static final ExternalEffect ENVIRONMENT = new ExternalEffect("environment", true);

    /** {@code electoral-process}, Electoral process: The holding of elections and trust in them. */
    public static final ExternalEffect ELECTORAL_PROCESS = new ExternalEffect("electoral-process", true);

    /** {@code supply}, Supply: The supply of goods to the public. */
    public static final ExternalEffect SUPPLY = new ExternalEffect("supply", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ExternalEffect UNKNOWN = new ExternalEffect("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ExternalEffect UNDISCLOSED = new ExternalEffect("undisclosed", true);

    private static final CodeList<ExternalEffect> LIST = CodeList.open(
            "external-effect",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    ECONOMIC,
                    EMERGENCY_SERVICES,
                    FOREIGN_RELATIONS,
                    NATIONAL_SECURITY,
                    PUBLIC_CONFIDENCE,
                    PUBLIC_HEALTH,
                    PUBLIC_SAFETY,
                    ENVIRONMENT,
                    ELECTORAL_PROCESS,
                    SUPPLY,
                    UNKNOWN,
                    UNDISCLOSED));

    private ExternalEffect(String code, boolean known) {
        super(code, known);
    }

    @Override
    ExternalEffect another(String text, boolean known) {
        return new ExternalEffect(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ExternalEffect> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ExternalEffect of(String code) {
        return LIST.of(code);
    }
}
