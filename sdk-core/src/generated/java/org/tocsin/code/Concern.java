// Generated from codes/concern.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Concern: What a formal question is about. No code says that anybody is to blame.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Concern extends OpenCode {

    /**
     * {@code activity-appears-to-originate}, Activity seems to come from there: Activity was seen whose last visible
     * source lies in the networks of the other party.
     */
    public static final Concern ACTIVITY_APPEARS_TO_ORIGINATE = new Concern("activity-appears-to-originate", true);

    /**
     * {@code activity-appears-to-transit}, Activity seems to pass through: Activity was seen that seems to run through
     * systems of the other party without beginning there.
     */
    public static final Concern ACTIVITY_APPEARS_TO_TRANSIT = new Concern("activity-appears-to-transit", true);

    /**
     * {@code activity-against-recipient}, Activity against the other party: Activity against systems of the other party
     * was seen from the networks of the one that asks.
     */
    public static final Concern ACTIVITY_AGAINST_RECIPIENT = new Concern("activity-against-recipient", true);

    /**
     * {@code public-claim}, Public claim: Somebody claims in public or in the press that one of the parties is
     * involved.
     */
    public static final Concern PUBLIC_CLAIM = new Concern("public-claim", true);

    /**
     * {@code exercise-misread}, Exercise that may be misread: An exercise or a movement of forces coincides with
     * technical activity, and the two may be read as one.
     */
    public static final Concern EXERCISE_MISREAD = new Concern("exercise-misread", true);

    /**
     * {@code unexplained-outage}, Unexplained outage: A service shared by the parties fails, and nobody has said why.
     */
    public static final Concern UNEXPLAINED_OUTAGE = new Concern("unexplained-outage", true);

    /**
     * {@code accidental-spread}, Accidental spread: Something seems to have got out of hand and to have reached others
     * by accident.
     */
    public static final Concern ACCIDENTAL_SPREAD = new Concern("accidental-spread", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Concern UNKNOWN = new Concern("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Concern UNDISCLOSED = new Concern("undisclosed", true);

    private static final CodeList<Concern> LIST = CodeList.open(
            "concern",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    ACTIVITY_APPEARS_TO_ORIGINATE,
                    ACTIVITY_APPEARS_TO_TRANSIT,
                    ACTIVITY_AGAINST_RECIPIENT,
                    PUBLIC_CLAIM,
                    EXERCISE_MISREAD,
                    UNEXPLAINED_OUTAGE,
                    ACCIDENTAL_SPREAD,
                    UNKNOWN,
                    UNDISCLOSED));

    private Concern(String code, boolean known) {
        super(code, known);
    }

    @Override
    Concern another(String text, boolean known) {
        return new Concern(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Concern> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Concern of(String code) {
        return LIST.of(code);
    }
}
