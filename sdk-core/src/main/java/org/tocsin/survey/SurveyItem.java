package org.tocsin.survey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.message.survey.SurveyOption;
import org.tocsin.message.survey.SurveyQuestion;

/**
 * One question, made ready to hold answers against.
 *
 * @param parent the place of the question on which it depends, or {@link #ALWAYS} or {@link #NEVER}
 * @param leading the options of which one must have been chosen there
 * @param options the place of each option by its code, in the order of the questionnaire
 * @param wordsWanted the options that ask for words
 * @param firstStep the lowest step of a scale
 * @param steps how many steps are counted one by one; 0 for other kinds, and where the scale has no two ends or too many
 *     steps
 */
record SurveyItem(
        SurveyQuestion question,
        SurveyAnswerForm form,
        int parent,
        Set<String> leading,
        Map<String, Integer> options,
        Set<String> wordsWanted,
        int firstStep,
        int steps) {

    /** The question depends on no other. */
    static final int ALWAYS = -1;
    /** The question depends on one that does not stand before it. */
    static final int NEVER = -2;

    private static final int MOST_STEPS = 101;
    private static final int FURTHEST_STEP = 1_000;

    static SurveyItem of(SurveyQuestion question, int parent, Set<String> leading) {
        SurveyAnswerForm form = SurveyAnswerForm.of(question.kind());
        Map<String, Integer> options = new LinkedHashMap<>();
        for (String code : codes(question, form)) {
            options.putIfAbsent(code, options.size());
        }
        Set<String> wordsWanted = new HashSet<>();
        for (SurveyOption option : question.options()) {
            if (option.textWantedOrDefault()) {
                wordsWanted.add(option.code());
            }
        }
        int steps = form == SurveyAnswerForm.STEP ? steps(question.min(), question.max()) : 0;
        int first = steps == 0 || question.min() == null ? 0 : question.min().intValue();
        return new SurveyItem(question, form, parent, leading, options, wordsWanted, first, steps);
    }

    private static List<String> codes(SurveyQuestion question, SurveyAnswerForm form) {
        if (SurveyQuestionKind.YES_NO.equals(question.kind())) {
            return List.of("yes", "no");
        }
        if (SurveyQuestionKind.YES_PARTIAL_NO.equals(question.kind())) {
            return List.of("yes", "partial", "no");
        }
        return form == SurveyAnswerForm.OPTION || form == SurveyAnswerForm.OPTIONS || form == SurveyAnswerForm.RANKING
                ? question.options().stream().map(SurveyOption::code).toList()
                : List.of();
    }

    private static int steps(@Nullable Long min, @Nullable Long max) {
        if (min == null || max == null || min < -FURTHEST_STEP || max > FURTHEST_STEP || min > max) {
            return 0;
        }
        int steps = (int) (max - min) + 1;
        return steps > MOST_STEPS ? 0 : steps;
    }

    String id() {
        return question.id();
    }

    /** Whether each party that answers belongs to one group, and all parties are asked. */
    boolean canGroup() {
        return form == SurveyAnswerForm.OPTION && parent == ALWAYS && !options.isEmpty();
    }

    /** How many options or steps are counted one by one. */
    int cells() {
        return steps + options.size();
    }

    /** How many options may be chosen or ranked at most. */
    int mostChoices() {
        Integer most = question.maxChoices();
        return most == null ? options.size() : Math.min(most, options.size());
    }

    /** Whether the figures of the cells add up to how many parties answered, or may be known to. */
    boolean addsUp() {
        return form.choosesOne() || form == SurveyAnswerForm.RANKING || mostChoices() == 1;
    }
}
