package org.tocsin.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyConsent;
import org.tocsin.message.Message;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyNamedAnswers;
import org.tocsin.message.survey.SurveyResponse;

/** The answers of all responses that count, counted by question and group, and those that are shown by name. */
final class SurveyCount {

    private static final int MOST_NAMED = 500;

    private final SurveyFit fit;
    private final int groupedBy;
    private final boolean showsNames;
    private final List<QuestionCount> questions = new ArrayList<>();
    private final List<SurveyNamedAnswers> named = new ArrayList<>();

    /**
     * Nothing counted yet.
     *
     * @param groupedBy the place of the question whose options are the groups; negative where there are none
     * @param showsNames whether parties that consent are shown by name, the first 500 in the order of the responses
     */
    SurveyCount(SurveyFit fit, int groupedBy, boolean showsNames) {
        this.fit = fit;
        this.groupedBy = groupedBy;
        this.showsNames = showsNames;
        int groups = groupedBy < 0
                ? 0
                : fit.questionnaire().questions().get(groupedBy).options().size();
        for (SurveyItem item : fit.questionnaire().questions()) {
            questions.add(new QuestionCount(item, groups));
        }
    }

    void add(List<Message<SurveyResponse>> responses) {
        for (Message<SurveyResponse> response : responses) {
            @Nullable SurveyAnswer[] answers = fit.fitting(response.body(), new ArrayList<>());
            boolean isNamed = showsNames
                    && response.body().consent() == SurveyConsent.NAMED
                    && named.size() < MOST_NAMED
                    && show(response, answers);
            int group = group(answers);
            for (int i = 0; i < answers.length; i++) {
                SurveyAnswer answer = answers[i];
                if (answer != null && answer.unanswered() == null) {
                    questions.get(i).add(answer, group, isNamed);
                }
            }
        }
    }

    private boolean show(Message<SurveyResponse> response, @Nullable SurveyAnswer[] answers) {
        List<SurveyAnswer> shown = new ArrayList<>();
        for (SurveyAnswer answer : answers) {
            if (answer != null) {
                shown.add(answer);
            }
        }
        if (!shown.isEmpty()) {
            named.add(SurveyNamedAnswers.builder()
                    .party(response.party())
                    .answers(shown)
                    .build());
        }
        return !shown.isEmpty();
    }

    /** The place of the party's group; that of no group where it has not said. */
    private int group(@Nullable SurveyAnswer[] answers) {
        if (groupedBy < 0) {
            return 0;
        }
        SurveyItem item = fit.questionnaire().questions().get(groupedBy);
        SurveyAnswer answer = answers[groupedBy];
        String option = answer == null ? null : answer.option();
        return option == null
                ? item.options().size()
                : item.options().getOrDefault(option, item.options().size());
    }

    /** The place of the question whose options are the groups; negative where there are none. */
    int groupedBy() {
        return groupedBy;
    }

    /** The count of a question by its place. */
    QuestionCount question(int place) {
        return questions.get(place);
    }

    /** The answers shown by name. */
    List<SurveyNamedAnswers> named() {
        return named;
    }
}
