package org.tocsin.validation;

/** Says that a message can't be had because it is not valid; carries every problem that was found. */
public final class InvalidMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    /** For what refuses a message. */
    public InvalidMessageException(Problems problems) {
        super(ProblemLines.of(problems));
        this.problems = problems;
    }

    /** Every problem found, errors and warnings. */
    public Problems problems() {
        return problems;
    }
}
