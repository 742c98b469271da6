// Generated from codes/loss-rating.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Rating of loss: How hard a loss hits its bearer. The first four rate a single loss, the last five the whole.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class LossRating extends OpenCode {

    /** {@code none}, None: There is no loss of this kind. */
    public static final LossRating NONE = new LossRating("none", true);

    /** {@code minor}, Minor: The loss is small for its bearer. */
    public static final LossRating MINOR = new LossRating("minor", true);

    /** {@code moderate}, Moderate: The loss is felt. */
    public static final LossRating MODERATE = new LossRating("moderate", true);

    /** {@code major}, Major: The loss is large for its bearer. */
    public static final LossRating MAJOR = new LossRating("major", true);

    /** {@code insignificant}, Insignificant: The whole is absorbed by normal business. */
    public static final LossRating INSIGNIFICANT = new LossRating("insignificant", true);

    /** {@code distracting}, Distracting: The whole costs effort and does not threaten aims. */
    public static final LossRating DISTRACTING = new LossRating("distracting", true);

    /** {@code painful}, Painful: The whole costs real money and hurts for a time. */
    public static final LossRating PAINFUL = new LossRating("painful", true);

    /** {@code damaging}, Damaging: The whole does serious and lasting harm. */
    public static final LossRating DAMAGING = new LossRating("damaging", true);

    /** {@code catastrophic}, Catastrophic: The whole threatens the bearer's existence. */
    public static final LossRating CATASTROPHIC = new LossRating("catastrophic", true);

    /** {@code unknown}, Unknown: The rating is not known. */
    public static final LossRating UNKNOWN = new LossRating("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final LossRating UNDISCLOSED = new LossRating("undisclosed", true);

    private static final CodeList<LossRating> LIST = CodeList.open(
            "loss-rating",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NONE,
                    MINOR,
                    MODERATE,
                    MAJOR,
                    INSIGNIFICANT,
                    DISTRACTING,
                    PAINFUL,
                    DAMAGING,
                    CATASTROPHIC,
                    UNKNOWN,
                    UNDISCLOSED));

    private LossRating(String code, boolean known) {
        super(code, known);
    }

    @Override
    LossRating another(String text, boolean known) {
        return new LossRating(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<LossRating> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static LossRating of(String code) {
        return LIST.of(code);
    }
}
