package org.tocsin.survey;

import java.util.List;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.message.survey.SurveyAnswer;

/** The answers to one question, counted by group; the last group is that of the parties that belong to none. */
final class QuestionCount {

    private final SurveyItem item;
    private final RowCount[] groups;

    QuestionCount(SurveyItem item, int groups) {
        this.item = item;
        this.groups = new RowCount[groups + 1];
        for (int i = 0; i <= groups; i++) {
            this.groups[i] = new RowCount(item.cells());
        }
    }

    void add(SurveyAnswer answer, int group, boolean named) {
        RowCount row = groups[group];
        // Words are taken off the count only where a reader knows that they are asked for.
        boolean seen = named
                && (item.form() != SurveyAnswerForm.WORDS
                        || SurveyQuestionKind.TEXT.equals(item.question().kind()));
        row.addParty(seen);
        if (answer.option() != null) {
            add(row, answer.option(), 0, named);
        }
        List<String> options = answer.options();
        for (int i = 0; i < options.size(); i++) {
            add(row, options.get(i), item.mostChoices() - i, named);
        }
        if (answer.number() != null) {
            row.addNumber(answer.number(), named);
            if (item.steps() > 0) {
                row.addChoice((int) (answer.number() - item.firstStep()), 0, named);
            }
        }
    }

    private void add(RowCount row, String option, int points, boolean named) {
        Integer cell = item.options().get(option);
        if (cell != null) {
            row.addChoice(cell, points, named);
        }
    }

    /** How many groups there are, that of no group left out. */
    int groups() {
        return groups.length - 1;
    }

    /** The figures of a group, or of the parties of no group. */
    RowCount group(int place) {
        return groups[place];
    }

    /** The figures over all parties. */
    RowCount whole() {
        RowCount whole = new RowCount(item.cells());
        for (RowCount group : groups) {
            whole.add(group);
        }
        return whole;
    }
}
