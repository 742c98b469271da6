package org.tocsin.survey;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.survey.SurveyAnswer;

/** The answers of one response, laid beside the questions in the order in which they are put. */
final class AnswerSheet {

    private final Questionnaire questionnaire;
    private final List<SurveyAnswer> answers;
    /** By the place of a question, the place of its answer, one-based; 0 where there is none. */
    private final int[] answerOf;

    private final boolean[] put;
    private final @Nullable SurveyAnswer[] fitting;

    AnswerSheet(Questionnaire questionnaire, List<SurveyAnswer> answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        int questions = questionnaire.questions().size();
        this.answerOf = new int[questions];
        this.put = new boolean[questions];
        this.fitting = new SurveyAnswer[questions];
    }

    /** The answers that fit, by the place of their question. */
    @Nullable
    SurveyAnswer[] fitting(List<SurveyMisfit> misfits) {
        @Nullable SurveyMisfit[] found = new SurveyMisfit[answers.size()];
        for (int i = 0; i < answers.size(); i++) {
            int place = questionnaire.place(answers.get(i).question());
            if (place < 0) {
                found[i] = misfit(i, SurveyMisfit.Reason.UNKNOWN_QUESTION);
            } else if (answerOf[place] > 0) {
                found[i] = misfit(i, SurveyMisfit.Reason.ANSWERED_TWICE);
            } else {
                answerOf[place] = i + 1;
            }
        }
        for (int place = 0; place < put.length; place++) {
            lay(place, found);
        }
        for (SurveyMisfit misfit : found) {
            if (misfit != null) {
                misfits.add(misfit);
            }
        }
        return fitting;
    }

    private SurveyMisfit misfit(int answer, SurveyMisfit.Reason reason) {
        return misfit(answer, "", reason);
    }

    private SurveyMisfit misfit(int answer, String member, SurveyMisfit.Reason reason) {
        String question = answers.get(answer).question();
        return new SurveyMisfit("/body/answers/" + answer + member, reason, question);
    }

    private void lay(int place, @Nullable SurveyMisfit[] found) {
        SurveyItem item = questionnaire.questions().get(place);
        put[place] = isPut(item);
        int index = answerOf[place] - 1;
        if (index < 0) {
            return;
        }
        SurveyAnswer answer = answers.get(index);
        AnswerFault fault = AnswerFault.of(item, answer);
        if (!put[place] && answer.unanswered() == null) {
            fault = new AnswerFault("", SurveyMisfit.Reason.NOT_PUT);
        }
        if (fault != null) {
            found[index] = misfit(index, fault.member(), fault.reason());
        }
        if (put[place] && (fault == null || fault.reason().effect() == SurveyMisfit.Effect.NOTED)) {
            fitting[place] = answer;
        }
    }

    private boolean isPut(SurveyItem item) {
        if (item.parent() < 0) {
            return item.parent() == SurveyItem.ALWAYS;
        }
        SurveyAnswer earlier = fitting[item.parent()];
        return earlier != null
                && ((earlier.option() != null && item.leading().contains(earlier.option()))
                        || !Collections.disjoint(item.leading(), earlier.options()));
    }

    /** The first required question that was put and passed over. */
    void addMissing(List<SurveyMisfit> misfits) {
        for (int place = 0; place < put.length; place++) {
            SurveyItem item = questionnaire.questions().get(place);
            if (put[place] && answerOf[place] == 0 && item.question().requiredOrDefault()) {
                misfits.add(new SurveyMisfit("/body/answers", SurveyMisfit.Reason.INCOMPLETE, item.id()));
                return;
            }
        }
    }
}
