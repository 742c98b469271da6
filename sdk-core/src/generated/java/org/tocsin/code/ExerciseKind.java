// Generated from codes/exercise-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Exercise kind: What form an exercise has: talked through, played, or worked on systems.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ExerciseKind extends OpenCode {

    /** {@code seminar}, Seminar: Participants are introduced to plans, roles or procedures and talk them over. */
    public static final ExerciseKind SEMINAR = new ExerciseKind("seminar", true);

    /** {@code workshop}, Workshop: Participants draft or improve a plan or procedure together. */
    public static final ExerciseKind WORKSHOP = new ExerciseKind("workshop", true);

    /**
     * {@code tabletop}, Tabletop: Participants talk through a scenario and decide what they would do, without doing it.
     */
    public static final ExerciseKind TABLETOP = new ExerciseKind("tabletop", true);

    /** {@code game}, Game: Sides play against or beside each other under rules, and their moves change the course. */
    public static final ExerciseKind GAME = new ExerciseKind("game", true);

    /** {@code drill}, Drill: One procedure is carried out, often again and again, until it works. */
    public static final ExerciseKind DRILL = new ExerciseKind("drill", true);

    /**
     * {@code functional}, Functional exercise: Staffs work as in a real event, with messages and decisions, but nothing
     * is moved in the field.
     */
    public static final ExerciseKind FUNCTIONAL = new ExerciseKind("functional", true);

    /**
     * {@code full-scale}, Full-scale exercise: All levels act as in a real event, with people and means in the field.
     */
    public static final ExerciseKind FULL_SCALE = new ExerciseKind("full-scale", true);

    /**
     * {@code communication}, Communication exercise: Contacts are called and channels tried, beyond a single
     * communication check.
     */
    public static final ExerciseKind COMMUNICATION = new ExerciseKind("communication", true);

    /**
     * {@code directory}, Directory exercise: The points of contact of a directory exchange exercise messages with each
     * other.
     */
    public static final ExerciseKind DIRECTORY = new ExerciseKind("directory", true);

    /**
     * {@code technical-range}, Technical range: Defenders work on live systems that were built for the exercise and
     * stand apart from real ones.
     */
    public static final ExerciseKind TECHNICAL_RANGE = new ExerciseKind("technical-range", true);

    /**
     * {@code red-team}, Red team: An agreed team attacks real or copied systems within limits, to see what is noticed
     * and stopped.
     */
    public static final ExerciseKind RED_TEAM = new ExerciseKind("red-team", true);

    /** {@code capture-the-flag}, Capture the flag: Teams solve technical tasks in competition. */
    public static final ExerciseKind CAPTURE_THE_FLAG = new ExerciseKind("capture-the-flag", true);

    /**
     * {@code continuity-test}, Continuity test: A continuity plan is tested: essential services continue without what
     * has failed.
     */
    public static final ExerciseKind CONTINUITY_TEST = new ExerciseKind("continuity-test", true);

    /** {@code contingency-test}, Contingency test: A contingency plan for a named event is tried. */
    public static final ExerciseKind CONTINGENCY_TEST = new ExerciseKind("contingency-test", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ExerciseKind UNKNOWN = new ExerciseKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ExerciseKind UNDISCLOSED = new ExerciseKind("undisclosed", true);

    private static final CodeList<ExerciseKind> LIST = CodeList.open(
            "exercise-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    SEMINAR,
                    WORKSHOP,
                    TABLETOP,
                    GAME,
                    DRILL,
                    FUNCTIONAL,
                    FULL_SCALE,
                    COMMUNICATION,
                    DIRECTORY,
                    TECHNICAL_RANGE,
                    RED_TEAM,
                    CAPTURE_THE_FLAG,
                    CONTINUITY_TEST,
                    CONTINGENCY_TEST,
                    UNKNOWN,
                    UNDISCLOSED));

    private ExerciseKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    ExerciseKind another(String text, boolean known) {
        return new ExerciseKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ExerciseKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ExerciseKind of(String code) {
        return LIST.of(code);
    }
}
