// Generated from codes/survey-question-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Survey question kind: What form the answer to a question of a survey has, and how answers are counted.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class SurveyQuestionKind extends OpenCode {

    /** {@code yes-no}, Yes or no: One of yes and no. */
    public static final SurveyQuestionKind YES_NO = new SurveyQuestionKind("yes-no", true);

    /** {@code yes-partial-no}, Yes, in part or no: One of yes, partial and no. */
    public static final SurveyQuestionKind YES_PARTIAL_NO = new SurveyQuestionKind("yes-partial-no", true);

    /** {@code single-choice}, Single choice: Exactly one of the options. */
    public static final SurveyQuestionKind SINGLE_CHOICE = new SurveyQuestionKind("single-choice", true);

    /** {@code multiple-choice}, Multiple choice: Any number of the options, in no order. */
    public static final SurveyQuestionKind MULTIPLE_CHOICE = new SurveyQuestionKind("multiple-choice", true);

    /** {@code ranking}, Ranking: Options in order, the most important first. */
    public static final SurveyQuestionKind RANKING = new SurveyQuestionKind("ranking", true);

    /** {@code scale}, Scale: One whole step between two ends, of at most 101 steps. */
    public static final SurveyQuestionKind SCALE = new SurveyQuestionKind("scale", true);

    /** {@code number}, Number: A whole number in a unit, or of money in whole units of a currency. */
    public static final SurveyQuestionKind NUMBER = new SurveyQuestionKind("number", true);

    /** {@code text}, Text: Words; they are read and not counted. */
    public static final SurveyQuestionKind TEXT = new SurveyQuestionKind("text", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final SurveyQuestionKind UNKNOWN = new SurveyQuestionKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final SurveyQuestionKind UNDISCLOSED = new SurveyQuestionKind("undisclosed", true);

    private static final CodeList<SurveyQuestionKind> LIST = CodeList.open(
            "survey-question-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    YES_NO,
                    YES_PARTIAL_NO,
                    SINGLE_CHOICE,
                    MULTIPLE_CHOICE,
                    RANKING,
                    SCALE,
                    NUMBER,
                    TEXT,
                    UNKNOWN,
                    UNDISCLOSED));

    private SurveyQuestionKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    SurveyQuestionKind another(String text, boolean known) {
        return new SurveyQuestionKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<SurveyQuestionKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SurveyQuestionKind of(String code) {
        return LIST.of(code);
    }
}
