package org.tocsin.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyDependency;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveySection;

/**
 * The questions of a survey, each by its place.
 *
 * @param questions all that have an identifier of their own, in the order in which they are put
 * @param places the place of each question by its identifier
 */
record Questionnaire(List<SurveyItem> questions, Map<String, Integer> places) {

    static Questionnaire of(Survey survey) {
        List<SurveyItem> questions = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (SurveySection section : survey.sections()) {
            for (SurveyQuestion question : section.questions()) {
                if (!places.containsKey(question.id())) {
                    questions.add(item(question, places));
                    places.put(question.id(), questions.size() - 1);
                }
            }
        }
        return new Questionnaire(List.copyOf(questions), Map.copyOf(places));
    }

    private static SurveyItem item(SurveyQuestion question, Map<String, Integer> earlier) {
        SurveyDependency dependency = question.dependsOn();
        int parent =
                dependency == null ? SurveyItem.ALWAYS : earlier.getOrDefault(dependency.question(), SurveyItem.NEVER);
        return SurveyItem.of(question, parent, dependency == null ? Set.of() : Set.copyOf(dependency.answers()));
    }

    /** The place of the question; negative where there is none. */
    int place(String question) {
        return places.getOrDefault(question, -1);
    }
}
