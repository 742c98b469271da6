// Generated from codes/exercise-rule-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Exercise rule kind: What a rule of an exercise is about.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ExerciseRuleKind extends OpenCode {

    /**
     * {@code out-of-bounds}, Out of bounds: Systems, networks, contacts or services that the exercise does not touch.
     */
    public static final ExerciseRuleKind OUT_OF_BOUNDS = new ExerciseRuleKind("out-of-bounds", true);

    /** {@code artefacts}, Artefacts: What samples, tools and data may be used, and how they are made harmless. */
    public static final ExerciseRuleKind ARTEFACTS = new ExerciseRuleKind("artefacts", true);

    /** {@code channels}, Channels: By which channels exercise messages may be sent, and how each is marked. */
    public static final ExerciseRuleKind CHANNELS = new ExerciseRuleKind("channels", true);

    /**
     * {@code non-participants}, Those outside: Whom to tell beforehand, and what to say to somebody who takes the
     * exercise for a real event.
     */
    public static final ExerciseRuleKind NON_PARTICIPANTS = new ExerciseRuleKind("non-participants", true);

    /** {@code real-event}, Real event: What to do when something real happens during the exercise. */
    public static final ExerciseRuleKind REAL_EVENT = new ExerciseRuleKind("real-event", true);

    /** {@code safety}, Safety: What ends or pauses the exercise because people, services or data could come to harm. */
    public static final ExerciseRuleKind SAFETY = new ExerciseRuleKind("safety", true);

    /** {@code media}, Press and public: What may be said in public, and by whom. */
    public static final ExerciseRuleKind MEDIA = new ExerciseRuleKind("media", true);

    /** {@code conduct}, Conduct: How participants deal with each other and with what they learn. */
    public static final ExerciseRuleKind CONDUCT = new ExerciseRuleKind("conduct", true);

    /**
     * {@code evaluation}, Evaluation: How the exercise is observed and recorded, and what happens with the findings.
     */
    public static final ExerciseRuleKind EVALUATION = new ExerciseRuleKind("evaluation", true);

    /** {@code logistics}, Logistics: Places, times of duty, accounts and equipment. */
    public static final ExerciseRuleKind LOGISTICS = new ExerciseRuleKind("logistics", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ExerciseRuleKind UNKNOWN = new ExerciseRuleKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ExerciseRuleKind UNDISCLOSED = new ExerciseRuleKind("undisclosed", true);

    private static final CodeList<ExerciseRuleKind> LIST = CodeList.open(
            "exercise-rule-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    OUT_OF_BOUNDS,
                    ARTEFACTS,
                    CHANNELS,
                    NON_PARTICIPANTS,
                    REAL_EVENT,
                    SAFETY,
                    MEDIA,
                    CONDUCT,
                    EVALUATION,
                    LOGISTICS,
                    UNKNOWN,
                    UNDISCLOSED));

    private ExerciseRuleKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    ExerciseRuleKind another(String text, boolean known) {
        return new ExerciseRuleKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ExerciseRuleKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ExerciseRuleKind of(String code) {
        return LIST.of(code);
    }
}
