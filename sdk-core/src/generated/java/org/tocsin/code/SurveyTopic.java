// Generated from codes/survey-topic.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Survey topic: What a part of a survey is about.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class SurveyTopic extends OpenCode {

    /** {@code needs}, Needs: What parties need from one another. */
    public static final SurveyTopic NEEDS = new SurveyTopic("needs", true);

    /** {@code sharing}, Sharing: What parties send and receive, and how. */
    public static final SurveyTopic SHARING = new SurveyTopic("sharing", true);

    /** {@code legal}, Legal: Laws and powers. */
    public static final SurveyTopic LEGAL = new SurveyTopic("legal", true);

    /** {@code technical}, Technical: Teams, tools and services. */
    public static final SurveyTopic TECHNICAL = new SurveyTopic("technical", true);

    /** {@code organisational}, Organisational: Strategies, responsibilities and procedures. */
    public static final SurveyTopic ORGANISATIONAL = new SurveyTopic("organisational", true);

    /** {@code capacity}, Capacity: Skills, training and awareness. */
    public static final SurveyTopic CAPACITY = new SurveyTopic("capacity", true);

    /** {@code cooperation}, Cooperation: Work with other parties and with business. */
    public static final SurveyTopic COOPERATION = new SurveyTopic("cooperation", true);

    /** {@code lessons}, Lessons: What was learnt from incidents and exercises. */
    public static final SurveyTopic LESSONS = new SurveyTopic("lessons", true);

    /** {@code satisfaction}, Satisfaction: How well the forum, its directory and its services do. */
    public static final SurveyTopic SATISFACTION = new SurveyTopic("satisfaction", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final SurveyTopic UNKNOWN = new SurveyTopic("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final SurveyTopic UNDISCLOSED = new SurveyTopic("undisclosed", true);

    private static final CodeList<SurveyTopic> LIST = CodeList.open(
            "survey-topic",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NEEDS,
                    SHARING,
                    LEGAL,
                    TECHNICAL,
                    ORGANISATIONAL,
                    CAPACITY,
                    COOPERATION,
                    LESSONS,
                    SATISFACTION,
                    UNKNOWN,
                    UNDISCLOSED));

    private SurveyTopic(String code, boolean known) {
        super(code, known);
    }

    @Override
    SurveyTopic another(String text, boolean known) {
        return new SurveyTopic(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<SurveyTopic> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SurveyTopic of(String code) {
        return LIST.of(code);
    }
}
