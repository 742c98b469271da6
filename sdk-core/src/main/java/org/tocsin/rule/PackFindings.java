package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;

/** What the rules of a pack found in one message, and which of them could not be checked. */
final class PackFindings {

    private final List<Problem> found = new ArrayList<>(0);
    private final List<ProblemCode> notChecked = new ArrayList<>(0);

    void add(Problem problem) {
        found.add(problem);
    }

    void notChecked(ProblemCode code) {
        notChecked.add(code);
    }

    Problems problems() {
        return found.isEmpty() && notChecked.isEmpty() ? Problems.none() : new Problems(found, notChecked);
    }
}
