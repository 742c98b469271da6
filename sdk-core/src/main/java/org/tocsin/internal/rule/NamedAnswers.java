package org.tocsin.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyNamedAnswers;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyTable;

/**
 * Counts the parties that are shown by name in a survey result. A reader can subtract them from a figure, so they do
 * not protect the other parties in it.
 *
 * <p>A party belongs to a group only if its answer to the grouping question is also shown.
 */
final class NamedAnswers {

    /** The tallies by question, and by question and group joined by a slash, which neither can contain. */
    private final Map<String, Tally> tallies = new HashMap<>();

    NamedAnswers(SurveyResult result) {
        List<SurveyNamedAnswers> parties = result.named();
        for (int i = 0; i < parties.size(); i++) {
            List<SurveyAnswer> answers = parties.get(i).answers();
            String group = groupOf(answers, result.groupedBy());
            for (int j = 0; j < answers.size(); j++) {
                SurveyAnswer answer = answers.get(j);
                at(answer.question()).add(answer);
                if (group != null) {
                    at(answer.question() + '/' + group).add(answer);
                }
            }
        }
    }

    private static @Nullable String groupOf(List<SurveyAnswer> answers, @Nullable String groupedBy) {
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).question().equals(groupedBy)) {
                return answers.get(i).option();
            }
        }
        return null;
    }

    private Tally at(String slot) {
        Tally tally = tallies.get(slot);
        if (tally == null) {
            tally = new Tally();
            tallies.put(slot, tally);
        }
        return tally;
    }

    /** The tally of the answers shown by name, for a table or for one group of it. */
    Tally to(SurveyTable table, @Nullable String group) {
        Tally tally = tallies.isEmpty()
                ? null
                : tallies.get(group == null ? table.question() : table.question() + '/' + group);
        return tally == null ? Tally.NONE : tally;
    }

    /** The parties that are shown by name, by their answer to one question. */
    static final class Tally {

        static final Tally NONE = new Tally();

        private final Map<Object, Integer> parties = new HashMap<>(2);
        private int choosing;
        private int writing;

        private void add(SurveyAnswer answer) {
            List<String> options = answer.options();
            if (answer.option() != null) {
                count(answer.option());
            }
            for (int i = 0; i < options.size(); i++) {
                count(options.get(i));
            }
            if (answer.number() != null) {
                count(answer.number());
            }
            choosing += answer.option() != null || answer.number() != null || !options.isEmpty() ? 1 : 0;
            writing += answer.text() != null ? 1 : 0;
        }

        private void count(Object chosen) {
            parties.put(chosen, in(chosen) + 1);
        }

        /** How many chose this option or step. */
        int in(Object chosen) {
            Integer found = parties.get(chosen);
            return found == null ? 0 : found;
        }

        /** How many gave a value; a text counts only where the question asks for text. */
        int answered(SurveyQuestionKind kind) {
            return SurveyQuestionKind.TEXT.equals(kind) ? writing : choosing;
        }
    }
}
