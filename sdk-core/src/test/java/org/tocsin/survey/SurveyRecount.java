package org.tocsin.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartyCode;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyResult;

/** The true figures of one question, counted again one by one from what the parties meant. */
final class SurveyRecount {

    private final SurveyQuestion question;
    private final Map<PartyCode, Map<String, SurveyAnswer>> truth;
    private final Set<PartyCode> named = new HashSet<>();

    SurveyRecount(SurveyWorld world, SurveyQuestion question, SurveyResult result) {
        this.question = question;
        this.truth = world.truth();
        result.named().forEach(each -> named.add(each.party()));
    }

    /** The answers of one group, of those of no group where it is empty, or of all where it is null. */
    List<SurveyAnswer> answers(@Nullable String group, boolean withNamed) {
        List<SurveyAnswer> answers = new ArrayList<>();
        truth.forEach((party, meant) -> {
            SurveyAnswer answer = meant.get(question.id());
            SurveyAnswer belongs = meant.get("q0");
            boolean inGroup = group == null || group.equals(belongs == null ? "" : belongs.option());
            if (answer != null && inGroup && (withNamed || !isKnown(party))) {
                answers.add(answer);
            }
        });
        return answers;
    }

    /** Whether readers see by name what the party answered; words only where they know that words are asked for. */
    private boolean isKnown(PartyCode party) {
        boolean words = SurveyAnswerForm.of(question.kind()) == SurveyAnswerForm.WORDS;
        return named.contains(party) && (!words || question.kind().code().equals("text"));
    }

    /** What is counted one by one, options or steps. */
    List<Object> columns() {
        List<Object> columns = new ArrayList<>(SurveyWorld.codes(question));
        if (SurveyAnswerForm.of(question.kind()) == SurveyAnswerForm.STEP) {
            columns.addAll(List.of(-1L, 0L, 1L, 2L));
        }
        return columns;
    }

    static int count(List<SurveyAnswer> answers, Object column) {
        int count = 0;
        for (SurveyAnswer answer : answers) {
            count += column.equals(answer.option())
                            || column.equals(answer.number())
                            || answer.options().contains(column)
                    ? 1
                    : 0;
        }
        return count;
    }

    int points(List<SurveyAnswer> answers, Object column) {
        int most = question.maxChoices() == null ? columns().size() : question.maxChoices();
        int points = 0;
        for (SurveyAnswer answer : answers) {
            int place = answer.options().indexOf(column);
            points += place < 0 ? 0 : most - place;
        }
        return points;
    }

    /** By column and for all that answered, how many parties a reader cannot take off by name. */
    int[] figures(@Nullable String group) {
        List<SurveyAnswer> answers = answers(group, false);
        List<Object> columns = columns();
        int[] figures = new int[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            figures[i] = count(answers, columns.get(i));
        }
        figures[columns.size()] = answers.size();
        return figures;
    }
}
