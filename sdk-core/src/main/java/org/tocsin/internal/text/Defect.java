package org.tocsin.internal.text;

import org.tocsin.validation.Problem;

/** The signal by which the fast path stops at its first problem; it never leaves the SDK and costs no stack trace. */
public final class Defect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Defect(Problem problem) {
        super(problem.code().id(), null, false, false);
        this.problem = problem;
    }

    /** What was wrong. */
    public Problem problem() {
        return problem;
    }
}
