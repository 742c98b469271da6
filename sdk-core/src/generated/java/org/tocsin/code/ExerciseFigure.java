// Generated from codes/exercise-figure.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Exercise figure: What a figure taken in an exercise counts or measures.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ExerciseFigure extends OpenCode {

    /** {@code parties-taking-part}, Parties taking part: How many parties took part. */
    public static final ExerciseFigure PARTIES_TAKING_PART = new ExerciseFigure("parties-taking-part", true);

    /**
     * {@code parties-answering}, Parties that answered: How many parties answered in the wished time, or what share of
     * those that were asked.
     */
    public static final ExerciseFigure PARTIES_ANSWERING = new ExerciseFigure("parties-answering", true);

    /** {@code contacts-asked}, Contacts asked: How many contacts were called or written to. */
    public static final ExerciseFigure CONTACTS_ASKED = new ExerciseFigure("contacts-asked", true);

    /**
     * {@code contacts-reached}, Contacts reached: How many of these answered in the wished time, or what share of them.
     */
    public static final ExerciseFigure CONTACTS_REACHED = new ExerciseFigure("contacts-reached", true);

    /** {@code events-played}, Events delivered: How many events of the list were delivered. */
    public static final ExerciseFigure EVENTS_PLAYED = new ExerciseFigure("events-played", true);

    /** {@code messages-sent}, Messages sent: How many messages of this format were sent in the exercise. */
    public static final ExerciseFigure MESSAGES_SENT = new ExerciseFigure("messages-sent", true);

    /**
     * {@code time-to-acknowledge}, Time to acknowledge: From the sending of a message to its acknowledgement by a
     * person, as median.
     */
    public static final ExerciseFigure TIME_TO_ACKNOWLEDGE = new ExerciseFigure("time-to-acknowledge", true);

    /** {@code time-to-answer}, Time to answer: From the sending of a request to its answer, as median. */
    public static final ExerciseFigure TIME_TO_ANSWER = new ExerciseFigure("time-to-answer", true);

    /** {@code time-to-decide}, Time to decide: From the first event to the first decision that it calls for. */
    public static final ExerciseFigure TIME_TO_DECIDE = new ExerciseFigure("time-to-decide", true);

    /** {@code time-to-contain}, Time to contain: From the first event to the point from which it spread no further. */
    public static final ExerciseFigure TIME_TO_CONTAIN = new ExerciseFigure("time-to-contain", true);

    /** {@code time-to-recover}, Time to recover: From the first event to normal service. */
    public static final ExerciseFigure TIME_TO_RECOVER = new ExerciseFigure("time-to-recover", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ExerciseFigure UNKNOWN = new ExerciseFigure("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ExerciseFigure UNDISCLOSED = new ExerciseFigure("undisclosed", true);

    private static final CodeList<ExerciseFigure> LIST = CodeList.open(
            "exercise-figure",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    PARTIES_TAKING_PART,
                    PARTIES_ANSWERING,
                    CONTACTS_ASKED,
                    CONTACTS_REACHED,
                    EVENTS_PLAYED,
                    MESSAGES_SENT,
                    TIME_TO_ACKNOWLEDGE,
                    TIME_TO_ANSWER,
                    TIME_TO_DECIDE,
                    TIME_TO_CONTAIN,
                    TIME_TO_RECOVER,
                    UNKNOWN,
                    UNDISCLOSED));

    private ExerciseFigure(String code, boolean known) {
        super(code, known);
    }

    @Override
    ExerciseFigure another(String text, boolean known) {
        return new ExerciseFigure(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ExerciseFigure> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ExerciseFigure of(String code) {
        return LIST.of(code);
    }
}
