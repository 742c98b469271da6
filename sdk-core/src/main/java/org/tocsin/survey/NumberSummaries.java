package org.tocsin.survey;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyQuestion;

/**
 * Summaries of numbers in which no bound is the number of a single party: a bound is rounded outwards to a multiple of
 * 1, 2, 5, 10, 20, 50 and so on, the first for which enough parties lie within one such step of it. Numbers shown by
 * name are known anyway.
 */
final class NumberSummaries {

    private static final long GREATEST = 9_007_199_254_740_991L;
    private static final int[] FIGURES = {1, 2, 5};
    private static final int POWERS = 17;

    private final SurveyQuestion question;
    private final int least;

    /** For numbers of this question, where an end stands for so many parties at least. */
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
        long[] unnamed = row.unnamedNumbers().sorted();
        long[] named = row.namedNumbers().sorted();
        Long max = lowest(turned(unnamed), turned(named), turned(question.max()));
        return SurveyNumberSummary.builder()
                .median(sorted[(sorted.length - 1) / 2])
                .min(lowest(unnamed, named, question.min()))
                .max(turned(max))
                .unit(question.unit())
                .build();
    }

    private static @Nullable Long turned(@Nullable Long number) {
        return number == null ? null : Long.valueOf(-number);
    }

    private static long[] turned(long[] sorted) {
        long[] turned = new long[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            turned[i] = -sorted[sorted.length - 1 - i];
        }
        return turned;
    }

    /** A bound below all numbers, or the lowest number itself; null where it would reveal the number of one party. */
    private @Nullable Long lowest(long[] unnamed, long[] named, @Nullable Long allowed) {
        Long bound = unnamed.length == 0 ? null : bound(unnamed, allowed);
        if (named.length == 0 || (unnamed.length > 0 && bound == null)) {
            return bound;
        }
        return bound == null ? named[0] : Math.min(bound, named[0]);
    }

    private @Nullable Long bound(long[] unnamed, @Nullable Long allowed) {
        if (unnamed.length < least) {
            return null;
        }
        long power = 1;
        for (int i = 0; i < POWERS; i++) {
            for (int figure : FIGURES) {
                long step = figure * power;
                long bound = Math.floorDiv(unnamed[0], step) * step;
                if (unnamed[least - 1] < bound + step) {
                    return allowed != null && bound < allowed ? allowed : within(bound);
                }
            }
            power *= 10;
        }
        return null;
    }

    private static @Nullable Long within(long bound) {
        return Math.abs(bound) > GREATEST ? null : bound;
    }
}
