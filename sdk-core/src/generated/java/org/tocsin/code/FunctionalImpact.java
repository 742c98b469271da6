// Generated from codes/functional-impact.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Functional impact: How far services suffer.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: CISA incident notification guidelines.
 * Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class FunctionalImpact extends OpenCode {

    /** {@code none}, None: No function is affected. */
    public static final FunctionalImpact NONE = new FunctionalImpact("none", true);

    /** {@code no-service-impact}, No impact on services: Something is affected, and services are not. */
    public static final FunctionalImpact NO_SERVICE_IMPACT = new FunctionalImpact("no-service-impact", true);

    /** {@code minimal-noncritical}, Minimal, not critical: Services that are not critical suffer a little. */
    public static final FunctionalImpact MINIMAL_NONCRITICAL = new FunctionalImpact("minimal-noncritical", true);

    /** {@code minimal-critical}, Minimal, critical: Critical services suffer a little. */
    public static final FunctionalImpact MINIMAL_CRITICAL = new FunctionalImpact("minimal-critical", true);

    /** {@code significant-noncritical}, Significant, not critical: Services that are not critical suffer much. */
    public static final FunctionalImpact SIGNIFICANT_NONCRITICAL = new FunctionalImpact("significant-noncritical", true);

    /** {@code denial-noncritical}, Denial, not critical: Services that are not critical have failed. */
    public static final FunctionalImpact DENIAL_NONCRITICAL = new FunctionalImpact("denial-noncritical", true);

    /** {@code significant-critical}, Significant, critical: Critical services suffer much. */
    public static final FunctionalImpact SIGNIFICANT_CRITICAL = new FunctionalImpact("significant-critical", true);

    /**
     * {@code denial-critical-or-loss-of-control}, Denial, critical: Critical services have failed, or control over them
     * is lost.
     */
    public static final FunctionalImpact DENIAL_CRITICAL_OR_LOSS_OF_CONTROL = new FunctionalImpact("denial-critical-or-loss-of-control", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final FunctionalImpact UNKNOWN = new FunctionalImpact("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final FunctionalImpact UNDISCLOSED = new FunctionalImpact("undisclosed", true);

    private static final CodeList<FunctionalImpact> LIST = CodeList.open(
            "functional-impact",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NONE,
                    NO_SERVICE_IMPACT,
                    MINIMAL_NONCRITICAL,
                    MINIMAL_CRITICAL,
                    SIGNIFICANT_NONCRITICAL,
                    DENIAL_NONCRITICAL,
                    SIGNIFICANT_CRITICAL,
                    DENIAL_CRITICAL_OR_LOSS_OF_CONTROL,
                    UNKNOWN,
                    UNDISCLOSED));

    private FunctionalImpact(String code, boolean known) {
        super(code, known);
    }

    @Override
    FunctionalImpact another(String text, boolean known) {
        return new FunctionalImpact(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<FunctionalImpact> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static FunctionalImpact of(String code) {
        return LIST.of(code);
    }
}
