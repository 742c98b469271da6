package org.tocsin.validation;

import java.util.Set;

/** The rules about a message among others of which an error stops it. Clause: <i>context-rules</i>. */
final class Stopping {

    private static final Set<ProblemCode> CODES = Set.of(
            CoreProblem.EXR_003,
            CoreProblem.EXR_007,
            CoreProblem.EXR_009,
            CoreProblem.TLP_003,
            CoreProblem.TLP_008,
            CoreProblem.TLP_009,
            CoreProblem.THR_001,
            CoreProblem.THR_003,
            CoreProblem.DIR_007,
            CoreProblem.SIG_002);

    private Stopping() {}

    static Set<ProblemCode> codes() {
        return CODES;
    }
}
