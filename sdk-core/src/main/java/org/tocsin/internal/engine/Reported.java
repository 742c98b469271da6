package org.tocsin.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** Limits the number of problems that are reported, errors first, so that warnings never push out errors. */
final class Reported {

    private Reported() {}

    /** The problems that are reported, in their order; if some are left out, the last problem says so. */
    static List<Problem> of(List<Problem> problems, Limits limits) {
        if (problems.size() <= limits.problems()) {
            return problems;
        }
        long errors = problems.stream().filter(Problem::isError).count();
        long roomForErrors = Math.min(errors, limits.problems());
        long roomForWarnings = limits.problems() - roomForErrors;
        List<Problem> kept = new ArrayList<>(limits.problems() + 1);
        for (Problem problem : problems) {
            if (problem.isError() ? roomForErrors-- > 0 : roomForWarnings-- > 0) {
                kept.add(problem);
            }
        }
        kept.add(Problem.of(CoreProblem.PROBLEMS_NOT_ALL_LISTED, "", String.valueOf(limits.problems())));
        return kept;
    }
}
