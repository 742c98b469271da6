package org.tocsin.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyQuestion;

/**
 * What is wrong with one answer to a question that was put.
 *
 * @param member the way from the answer to the member at fault, as in a JSON Pointer; empty for the answer itself
 */
record AnswerFault(String member, SurveyMisfit.Reason reason) {

    private static final String OPTION = "/option";
    private static final String OPTIONS = "/options";
    private static final String NUMBER = "/number";

    /** The first fault; null where the answer fits. */
    static @Nullable AnswerFault of(SurveyItem item, SurveyAnswer answer) {
        String holder = holder(item.form());
        if (answer.option() != null && !holder.equals(OPTION)) {
            return new AnswerFault(OPTION, SurveyMisfit.Reason.WRONG_KIND);
        }
        if (!answer.options().isEmpty() && !holder.equals(OPTIONS)) {
            return new AnswerFault(OPTIONS, SurveyMisfit.Reason.WRONG_KIND);
        }
        if (answer.number() != null && !holder.equals(NUMBER)) {
            return new AnswerFault(NUMBER, SurveyMisfit.Reason.WRONG_KIND);
        }
        boolean given = isGiven(item.form(), answer);
        if (answer.unanswered() != null) {
            return given ? new AnswerFault("/unanswered", SurveyMisfit.Reason.ANSWERED_AND_NOT) : null;
        }
        if (!given) {
            return new AnswerFault("", SurveyMisfit.Reason.NO_VALUE);
        }
        return switch (item.form()) {
            case OPTION -> ofOptions(item, List.of(answer.option() == null ? "" : answer.option()), answer);
            case OPTIONS, RANKING -> ofOptions(item, answer.options(), answer);
            case STEP, NUMBER -> ofNumber(item.question(), answer.number() == null ? 0 : answer.number());
            case WORDS -> null;
        };
    }

    private static String holder(SurveyAnswerForm form) {
        return switch (form) {
            case OPTION -> OPTION;
            case OPTIONS, RANKING -> OPTIONS;
            case STEP, NUMBER -> NUMBER;
            case WORDS -> "/text";
        };
    }

    /** Whether the answer holds a value of this form. */
    static boolean isGiven(SurveyAnswerForm form, SurveyAnswer answer) {
        return switch (form) {
            case OPTION -> answer.option() != null;
            case OPTIONS, RANKING -> !answer.options().isEmpty();
            case STEP, NUMBER -> answer.number() != null;
            case WORDS -> answer.text() != null;
        };
    }

    private static @Nullable AnswerFault ofOptions(SurveyItem item, List<String> chosen, SurveyAnswer answer) {
        boolean wordsWanted = false;
        Set<String> met = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            String code = chosen.get(i);
            String member = item.form() == SurveyAnswerForm.OPTION ? OPTION : OPTIONS + '/' + i;
            if (!item.options().containsKey(code)) {
                return new AnswerFault(member, SurveyMisfit.Reason.UNKNOWN_OPTION);
            }
            if (!met.add(code)) {
                return new AnswerFault(member, SurveyMisfit.Reason.REPEATED_OPTION);
            }
            wordsWanted |= item.wordsWanted().contains(code);
        }
        if (item.form() != SurveyAnswerForm.OPTION && chosen.size() > item.mostChoices()) {
            return new AnswerFault(OPTIONS, SurveyMisfit.Reason.TOO_MANY_CHOICES);
        }
        return wordsWanted && answer.text() == null ? new AnswerFault("", SurveyMisfit.Reason.WORDS_MISSING) : null;
    }

    private static @Nullable AnswerFault ofNumber(SurveyQuestion question, long number) {
        Long min = question.min();
        Long max = question.max();
        boolean within = (min == null || number >= min) && (max == null || number <= max);
        return within ? null : new AnswerFault(NUMBER, SurveyMisfit.Reason.OUT_OF_RANGE);
    }
}
