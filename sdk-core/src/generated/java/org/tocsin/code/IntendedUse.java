// Generated from codes/intended-use.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Intended use: What an answer is to be used for.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class IntendedUse extends OpenCode {

    /** {@code own-defence}, Own defence: Protect the networks of the party that asks. */
    public static final IntendedUse OWN_DEFENCE = new IntendedUse("own-defence", true);

    /** {@code warn-others}, Warn others: Be built into a warning to other parties or operators. */
    public static final IntendedUse WARN_OTHERS = new IntendedUse("warn-others", true);

    /** {@code notify-victims}, Notify victims: Tell those who are affected. */
    public static final IntendedUse NOTIFY_VICTIMS = new IntendedUse("notify-victims", true);

    /** {@code public-statement}, Public statement: Be built into what is told to the public. */
    public static final IntendedUse PUBLIC_STATEMENT = new IntendedUse("public-statement", true);

    /** {@code policy-decision}, Policy decision: Help officials to decide. */
    public static final IntendedUse POLICY_DECISION = new IntendedUse("policy-decision", true);

    /**
     * {@code investigation}, Investigation: Guide a criminal or administrative investigation, without being shown in
     * court.
     */
    public static final IntendedUse INVESTIGATION = new IntendedUse("investigation", true);

    /** {@code evidence}, Evidence: Be put before a court or an authority, as far as the law of both sides allows. */
    public static final IntendedUse EVIDENCE = new IntendedUse("evidence", true);

    /** {@code research}, Research: Be studied together with other cases, without haste. */
    public static final IntendedUse RESEARCH = new IntendedUse("research", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final IntendedUse UNKNOWN = new IntendedUse("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final IntendedUse UNDISCLOSED = new IntendedUse("undisclosed", true);

    private static final CodeList<IntendedUse> LIST = CodeList.open(
            "intended-use",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    OWN_DEFENCE,
                    WARN_OTHERS,
                    NOTIFY_VICTIMS,
                    PUBLIC_STATEMENT,
                    POLICY_DECISION,
                    INVESTIGATION,
                    EVIDENCE,
                    RESEARCH,
                    UNKNOWN,
                    UNDISCLOSED));

    private IntendedUse(String code, boolean known) {
        super(code, known);
    }

    @Override
    IntendedUse another(String text, boolean known) {
        return new IntendedUse(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<IntendedUse> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static IntendedUse of(String code) {
        return LIST.of(code);
    }
}
