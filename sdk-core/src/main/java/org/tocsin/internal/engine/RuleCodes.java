package org.tocsin.internal.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;
import org.tocsin.validation.RuleScope;

/** Which rules there are, to say which were not checked; nobody asks while messages are valid. */
final class RuleCodes {

    private static final List<ProblemCode> OF_MESSAGE = of(EnumSet.of(RuleScope.MESSAGE, RuleScope.READER));
    private static final List<ProblemCode> OF_CONTEXT = of(EnumSet.of(RuleScope.CONTEXT));

    private RuleCodes() {}

    private static List<ProblemCode> of(Set<RuleScope> scopes) {
        return Stream.of(CoreProblem.values())
                .filter(rule -> scopes.contains(rule.scope()))
                .map(ProblemCode.class::cast)
                .toList();
    }

    /** Problems for which no rule was checked. */
    static Problems notChecked(List<Problem> problems) {
        return new Problems(problems, OF_MESSAGE);
    }

    /** The rules that are checked when a message is valid by itself. */
    static List<ProblemCode> ofContext() {
        return OF_CONTEXT;
    }
}
