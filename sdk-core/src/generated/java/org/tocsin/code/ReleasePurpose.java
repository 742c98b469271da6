// Generated from codes/release-purpose.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Release purpose: What somebody wants to use material for that may not yet be shared so widely.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ReleasePurpose extends OpenCode {

    /** {@code protect-others}, Protect others: To let others who may be hit protect themselves. */
    public static final ReleasePurpose PROTECT_OTHERS = new ReleasePurpose("protect-others", true);

    /** {@code inform-victims}, Inform victims: To tell those who have been hit. */
    public static final ReleasePurpose INFORM_VICTIMS = new ReleasePurpose("inform-victims", true);

    /** {@code mitigation}, Mitigation: To have providers or owners stop the activity. */
    public static final ReleasePurpose MITIGATION = new ReleasePurpose("mitigation", true);

    /** {@code public-warning}, Public warning: To warn the public. */
    public static final ReleasePurpose PUBLIC_WARNING = new ReleasePurpose("public-warning", true);

    /** {@code investigation}, Investigation: To hand it to law enforcement. */
    public static final ReleasePurpose INVESTIGATION = new ReleasePurpose("investigation", true);

    /** {@code evidence}, Evidence: To use it as evidence before a court. */
    public static final ReleasePurpose EVIDENCE = new ReleasePurpose("evidence", true);

    /** {@code policy-briefing}, Policy briefing: To brief those who decide. */
    public static final ReleasePurpose POLICY_BRIEFING = new ReleasePurpose("policy-briefing", true);

    /** {@code reporting-duty}, Reporting duty: To meet a duty to report or publish. */
    public static final ReleasePurpose REPORTING_DUTY = new ReleasePurpose("reporting-duty", true);

    /** {@code research}, Research: To study it, also together with others. */
    public static final ReleasePurpose RESEARCH = new ReleasePurpose("research", true);

    /** {@code training}, Training: To teach or to exercise with it. */
    public static final ReleasePurpose TRAINING = new ReleasePurpose("training", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ReleasePurpose UNKNOWN = new ReleasePurpose("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ReleasePurpose UNDISCLOSED = new ReleasePurpose("undisclosed", true);

    private static final CodeList<ReleasePurpose> LIST = CodeList.open(
            "release-purpose",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    PROTECT_OTHERS,
                    INFORM_VICTIMS,
                    MITIGATION,
                    PUBLIC_WARNING,
                    INVESTIGATION,
                    EVIDENCE,
                    POLICY_BRIEFING,
                    REPORTING_DUTY,
                    RESEARCH,
                    TRAINING,
                    UNKNOWN,
                    UNDISCLOSED));

    private ReleasePurpose(String code, boolean known) {
        super(code, known);
    }

    @Override
    ReleasePurpose another(String text, boolean known) {
        return new ReleasePurpose(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ReleasePurpose> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ReleasePurpose of(String code) {
        return LIST.of(code);
    }
}
