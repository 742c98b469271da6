// Generated from codes/lesson-action-element.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Element of action: Which element of preparedness an action changes.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class LessonActionElement extends OpenCode {

    /** {@code policy}, Law and policy: Laws, mandates and agreements. */
    public static final LessonActionElement POLICY = new LessonActionElement("policy", true);

    /** {@code planning}, Planning: Plans and procedures. */
    public static final LessonActionElement PLANNING = new LessonActionElement("planning", true);

    /** {@code organisation}, Organisation: Offices, duties, staff and contacts. */
    public static final LessonActionElement ORGANISATION = new LessonActionElement("organisation", true);

    /** {@code equipment}, Equipment: Systems, tools, channels and supplies. */
    public static final LessonActionElement EQUIPMENT = new LessonActionElement("equipment", true);

    /** {@code training}, Training: Knowledge and skill of people. */
    public static final LessonActionElement TRAINING = new LessonActionElement("training", true);

    /** {@code exercise}, Exercise: Trying out and repeating. */
    public static final LessonActionElement EXERCISE = new LessonActionElement("exercise", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final LessonActionElement UNKNOWN = new LessonActionElement("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final LessonActionElement UNDISCLOSED = new LessonActionElement("undisclosed", true);

    private static final CodeList<LessonActionElement> LIST = CodeList.open(
            "lesson-action-element",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    POLICY,
                    PLANNING,
                    ORGANISATION,
                    EQUIPMENT,
                    TRAINING,
                    EXERCISE,
                    UNKNOWN,
                    UNDISCLOSED));

    private LessonActionElement(String code, boolean known) {
        super(code, known);
    }

    @Override
    LessonActionElement another(String text, boolean known) {
        return new LessonActionElement(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<LessonActionElement> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static LessonActionElement of(String code) {
        return LIST.of(code);
    }
}
