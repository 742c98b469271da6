package org.tocsin.validation;

/** Thrown where a message can't be given because it is not valid; has every problem that was found. */
public final class InvalidMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    /** An exception with these problems. */
    public InvalidMessageException(Problems problems) {
        super(ProblemLines.of(problems));
        this.problems = problems;
    }

    /** Every problem found, errors and warnings. */
    public Problems problems() {
        return problems;
    }
}
