package org.tocsin.validation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All that was found in one message, errors and warnings in the order of the text, and what was not checked.
 *
 * @param all the problems; empty for a message without problems
 * @param notChecked rules that could not be checked because something that they need was missing; whether they hold is
 *     not known
 */
public record Problems(List<Problem> all, List<ProblemCode> notChecked) {

    private static final Problems NONE = new Problems(List.of(), List.of());

    public Problems {
        all = List.copyOf(all);
        notChecked = List.copyOf(notChecked);
    }

    /** No problem at all. */
    public static Problems none() {
        return NONE;
    }

    /** These problems, with every rule checked. */
    public static Problems of(List<Problem> problems) {
        return problems.isEmpty() ? NONE : new Problems(problems, List.of());
    }

    /** These problems and others of the same message, and what was not checked for either. */
    public Problems and(Problems others) {
        if (others.isNothing()) {
            return this;
        }
        return isNothing()
                ? others
                : new Problems(
                        Stream.concat(all.stream(), others.all.stream()).toList(),
                        Stream.concat(notChecked.stream(), others.notChecked.stream())
                                .toList());
    }

    /** Whether there is no error; there may be warnings. */
    public boolean valid() {
        return all.stream().noneMatch(Problem::isError);
    }

    /** Whether every rule was checked and none is broken. */
    public boolean isNothing() {
        return all.isEmpty() && notChecked.isEmpty();
    }

    /** Whether there is neither error nor warning. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The errors alone. */
    public List<Problem> errors() {
        return all.stream().filter(Problem::isError).toList();
    }

    /** The warnings alone. */
    public List<Problem> warnings() {
        return all.stream().filter(problem -> !problem.isError()).toList();
    }

    /** The problems of one code. */
    public Stream<Problem> of(ProblemCode code) {
        return all.stream().filter(problem -> problem.code().equals(code));
    }

    /**
     * The problems as a report that programs can exchange, with sentences in the language of the locale if there is
     * one, else in English.
     */
    public ProblemReport report(Locale locale) {
        return ProblemReport.of(this, locale);
    }

    /** What a mapper of the host writes: the report in English. */
    @JsonValue
    private ProblemReport report() {
        return report(Locale.ENGLISH);
    }

    /** One line for each problem. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        all.forEach(problem -> lines.append(problem).append('\n'));
        return lines.toString();
    }
}
