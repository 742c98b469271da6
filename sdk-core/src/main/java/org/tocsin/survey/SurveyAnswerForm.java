package org.tocsin.survey;

import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.message.survey.SurveyAnswer;

/**
 * What form the answer to a question has, and so which member of {@link SurveyAnswer} holds it.
 *
 * <p>A kind of question that this version of the format does not define is answered in words. Clause: <a
 * href="{@docRoot}/clauses.html#surveys">surveys</a>.
 */
public enum SurveyAnswerForm {

    /** One option, in {@code option}: yes-no, yes-partial-no and single-choice. */
    OPTION,
    /** Any number of options, in {@code options}: multiple-choice. */
    OPTIONS,
    /** Options in order, in {@code options}: ranking. */
    RANKING,
    /** A step of a scale, in {@code number}: scale. */
    STEP,
    /** A number, in {@code number}: number. */
    NUMBER,
    /** Words, in {@code text}: text, and every kind that is not known. */
    WORDS;

    /** The form of answers to questions of this kind. */
    public static SurveyAnswerForm of(SurveyQuestionKind kind) {
        return switch (kind.code()) {
            case "yes-no", "yes-partial-no", "single-choice" -> OPTION;
            case "multiple-choice" -> OPTIONS;
            case "ranking" -> RANKING;
            case "scale" -> STEP;
            case "number" -> NUMBER;
            default -> WORDS;
        };
    }

    /** Whether each party that answers chooses exactly one of the options or steps. */
    public boolean choosesOne() {
        return this == OPTION || this == STEP;
    }
}
