package org.tocsin.survey;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyQuestion;

/**
 * Summaries of numbers: the median, and the quartiles where on the far side of each there are enough parties that are
 * not shown by name. The lowest and the highest number are never told, since each is often that of a single party.
 */
final class NumberSummaries {

    private static final int QUARTERS = 4;

    private final SurveyQuestion question;
    private final int least;

    /** For numbers of this question, where a quarter of the parties is at least so many. */
    NumberSummaries(SurveyQuestion question, int least) {
        this.question = question;
        this.least = least;
    }

    /** The summary of a row that may be told; null where nobody gave a number. */
    @Nullable
    SurveyNumberSummary of(RowCount row) {
        Numbers all = new Numbers();
        all.addAll(row.unnamedNumbers());
        all.addAll(row.namedNumbers());
        long[] sorted = all.sorted();
        if (sorted.length == 0) {
            return null;
        }
        int last = sorted.length - 1;
        boolean told = row.unnamedNumbers().sorted().length >= QUARTERS * least;
        return SurveyNumberSummary.builder()
                .median(sorted[last / 2])
                .lowerQuartile(told ? sorted[last / QUARTERS] : null)
                .upperQuartile(told ? sorted[last - last / QUARTERS] : null)
                .unit(question.unit())
                .currency(question.currency())
                .build();
    }
}
