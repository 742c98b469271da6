// Generated from codes/motive.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Motive: Why those who caused an incident acted, as far as it is known.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Motive extends OpenCode {

    /** {@code financial-gain}, Financial gain: For money or another advantage of their own. */
    public static final Motive FINANCIAL_GAIN = new Motive("financial-gain", true);

    /**
     * {@code information-advantage}, Information advantage: For secrets or an advantage over others; it does not say on
     * whose behalf.
     */
    public static final Motive INFORMATION_ADVANTAGE = new Motive("information-advantage", true);

    /** {@code ideology}, Ideology: For a belief, or in protest. */
    public static final Motive IDEOLOGY = new Motive("ideology", true);

    /** {@code grudge}, Grudge: Out of anger at somebody. */
    public static final Motive GRUDGE = new Motive("grudge", true);

    /** {@code curiosity-or-fun}, Curiosity or fun: For fun, out of curiosity or pride. */
    public static final Motive CURIOSITY_OR_FUN = new Motive("curiosity-or-fun", true);

    /** {@code notoriety}, Notoriety: To be noticed. */
    public static final Motive NOTORIETY = new Motive("notoriety", true);

    /** {@code convenience}, Convenience: To make things easier. */
    public static final Motive CONVENIENCE = new Motive("convenience", true);

    /** {@code fear-or-duress}, Fear or duress: Because somebody pressed them. */
    public static final Motive FEAR_OR_DURESS = new Motive("fear-or-duress", true);

    /** {@code coercion}, Coercion: To press somebody else. */
    public static final Motive COERCION = new Motive("coercion", true);

    /** {@code aid-to-another-attack}, Aid to another attack: To use the victim against others. */
    public static final Motive AID_TO_ANOTHER_ATTACK = new Motive("aid-to-another-attack", true);

    /** {@code unintentional}, Not intended: There was no motive, because it was not meant. */
    public static final Motive UNINTENTIONAL = new Motive("unintentional", true);

    /** {@code unlisted}, Not listed: The motive is known and this list has no code for it. */
    public static final Motive UNLISTED = new Motive("unlisted", true);

    /** {@code unknown}, Unknown: The motive is not known. */
    public static final Motive UNKNOWN = new Motive("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Motive UNDISCLOSED = new Motive("undisclosed", true);

    private static final CodeList<Motive> LIST = CodeList.open(
            "motive",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    FINANCIAL_GAIN,
                    INFORMATION_ADVANTAGE,
                    IDEOLOGY,
                    GRUDGE,
                    CURIOSITY_OR_FUN,
                    NOTORIETY,
                    CONVENIENCE,
                    FEAR_OR_DURESS,
                    COERCION,
                    AID_TO_ANOTHER_ATTACK,
                    UNINTENTIONAL,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private Motive(String code, boolean known) {
        super(code, known);
    }

    @Override
    Motive another(String text, boolean known) {
        return new Motive(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Motive> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Motive of(String code) {
        return LIST.of(code);
    }
}
