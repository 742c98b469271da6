package org.tocsin.internal.text;

import org.tocsin.validation.Problem;

/** Thrown where a reading stops at its first problem; it is always caught within the SDK and has no stack trace. */
public final class Defect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Defect(Problem problem) {
        super(problem.code().id(), null, false, false);
        this.problem = problem;
    }

    /** The problem that was found. */
    public Problem problem() {
        return problem;
    }
}
