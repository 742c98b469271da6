// Generated from codes/information-impact.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Information impact: What has happened to information.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: CISA incident notification guidelines.
 * Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class InformationImpact extends OpenCode {

    /** {@code none}, None: No information is affected. */
    public static final InformationImpact NONE = new InformationImpact("none", true);

    /** {@code suspected}, Suspected: A loss is suspected and not identified. */
    public static final InformationImpact SUSPECTED = new InformationImpact("suspected", true);

    /** {@code privacy-breach}, Privacy breach: Personal data was disclosed. */
    public static final InformationImpact PRIVACY_BREACH = new InformationImpact("privacy-breach", true);

    /** {@code proprietary-breach}, Proprietary breach: Business secrets were disclosed. */
    public static final InformationImpact PROPRIETARY_BREACH = new InformationImpact("proprietary-breach", true);

    /** {@code destruction-noncritical}, Destruction, not critical: Systems that are not critical were destroyed. */
    public static final InformationImpact DESTRUCTION_NONCRITICAL = new InformationImpact("destruction-noncritical", true);

    /**
     * {@code critical-system-data-breach}, Critical system data breach: Data on or about critical systems was
     * disclosed.
     */
    public static final InformationImpact CRITICAL_SYSTEM_DATA_BREACH = new InformationImpact("critical-system-data-breach", true);

    /**
     * {@code core-credential-compromise}, Core credential compromise: Credentials that open whole networks were
     * disclosed.
     */
    public static final InformationImpact CORE_CREDENTIAL_COMPROMISE = new InformationImpact("core-credential-compromise", true);

    /** {@code destruction-critical}, Destruction, critical: Critical systems were destroyed. */
    public static final InformationImpact DESTRUCTION_CRITICAL = new InformationImpact("destruction-critical", true);

    /** {@code integrity-falsification}, Falsification: Information was falsified. */
    public static final InformationImpact INTEGRITY_FALSIFICATION = new InformationImpact("integrity-falsification", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final InformationImpact UNKNOWN = new InformationImpact("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final InformationImpact UNDISCLOSED = new InformationImpact("undisclosed", true);

    private static final CodeList<InformationImpact> LIST = CodeList.open(
            "information-impact",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NONE,
                    SUSPECTED,
                    PRIVACY_BREACH,
                    PROPRIETARY_BREACH,
                    DESTRUCTION_NONCRITICAL,
                    CRITICAL_SYSTEM_DATA_BREACH,
                    CORE_CREDENTIAL_COMPROMISE,
                    DESTRUCTION_CRITICAL,
                    INTEGRITY_FALSIFICATION,
                    UNKNOWN,
                    UNDISCLOSED));

    private InformationImpact(String code, boolean known) {
        super(code, known);
    }

    @Override
    InformationImpact another(String text, boolean known) {
        return new InformationImpact(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<InformationImpact> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static InformationImpact of(String code) {
        return LIST.of(code);
    }
}
