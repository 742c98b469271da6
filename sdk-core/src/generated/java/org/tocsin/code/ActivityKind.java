// Generated from codes/activity-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Activity kind: What sort of activity people are invited to.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ActivityKind extends OpenCode {

    /** {@code workshop}, Workshop: Participants work on a question together. */
    public static final ActivityKind WORKSHOP = new ActivityKind("workshop", true);

    /** {@code seminar}, Seminar: Speakers present, and participants discuss. */
    public static final ActivityKind SEMINAR = new ActivityKind("seminar", true);

    /** {@code conference}, Conference: A larger meeting of several sessions. */
    public static final ActivityKind CONFERENCE = new ActivityKind("conference", true);

    /** {@code training-course}, Training course: Participants learn a skill from trainers. */
    public static final ActivityKind TRAINING_COURSE = new ActivityKind("training-course", true);

    /** {@code train-the-trainer}, Training of trainers: Participants learn to train others. */
    public static final ActivityKind TRAIN_THE_TRAINER = new ActivityKind("train-the-trainer", true);

    /** {@code e-learning}, Online course: Participants learn on their own with material on the network. */
    public static final ActivityKind E_LEARNING = new ActivityKind("e-learning", true);

    /** {@code drill}, Drill: One procedure is practised together. */
    public static final ActivityKind DRILL = new ActivityKind("drill", true);

    /** {@code exercise}, Exercise: An exercise with a scenario; its plan is sent as a message of its own. */
    public static final ActivityKind EXERCISE = new ActivityKind("exercise", true);

    /**
     * {@code national-exercise}, National exercise: An exercise within one party, of which others are told so that they
     * do not take it for an attack; nobody else is invited.
     */
    public static final ActivityKind NATIONAL_EXERCISE = new ActivityKind("national-exercise", true);

    /** {@code study-visit}, Study visit: Participants visit a team or an authority to see how it works. */
    public static final ActivityKind STUDY_VISIT = new ActivityKind("study-visit", true);

    /** {@code secondment}, Secondment: Somebody works in another team for a time. */
    public static final ActivityKind SECONDMENT = new ActivityKind("secondment", true);

    /**
     * {@code awareness-day}, Awareness day: A day, or a few, on which the public is told about risks and protection.
     */
    public static final ActivityKind AWARENESS_DAY = new ActivityKind("awareness-day", true);

    /**
     * {@code awareness-campaign}, Awareness campaign: A series of measures over weeks or months that tell the public
     * about risks and protection.
     */
    public static final ActivityKind AWARENESS_CAMPAIGN = new ActivityKind("awareness-campaign", true);

    /** {@code competition}, Competition: Teams or persons compete in solving tasks. */
    public static final ActivityKind COMPETITION = new ActivityKind("competition", true);

    /** {@code consultation}, Consultation: Parties talk over policy, norms or measures that build confidence. */
    public static final ActivityKind CONSULTATION = new ActivityKind("consultation", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ActivityKind UNKNOWN = new ActivityKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ActivityKind UNDISCLOSED = new ActivityKind("undisclosed", true);

    private static final CodeList<ActivityKind> LIST = CodeList.open(
            "activity-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    WORKSHOP,
                    SEMINAR,
                    CONFERENCE,
                    TRAINING_COURSE,
                    TRAIN_THE_TRAINER,
                    E_LEARNING,
                    DRILL,
                    EXERCISE,
                    NATIONAL_EXERCISE,
                    STUDY_VISIT,
                    SECONDMENT,
                    AWARENESS_DAY,
                    AWARENESS_CAMPAIGN,
                    COMPETITION,
                    CONSULTATION,
                    UNKNOWN,
                    UNDISCLOSED));

    private ActivityKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    ActivityKind another(String text, boolean known) {
        return new ActivityKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ActivityKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ActivityKind of(String code) {
        return LIST.of(code);
    }
}
