package org.tocsin.internal.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.internal.rule.RulePacks;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;
import org.tocsin.validation.RuleScope;

/**
 * The codes of all rules, from which the rules that were not checked are listed; not used while messages are valid.
 *
 * @param packs the rules of the host
 */
record RuleCodes(RulePacks packs) {

    /** These problems, with all rules reported as not checked. */
    Problems notChecked(List<Problem> problems) {
        return new Problems(problems, of(EnumSet.of(RuleScope.MESSAGE, RuleScope.READER), packs.codes()));
    }

    /** The rules that are checked when a message is valid by itself. */
    List<ProblemCode> ofContext() {
        return of(EnumSet.of(RuleScope.CONTEXT), packs.contextCodes());
    }

    private static List<ProblemCode> of(Set<RuleScope> scopes, List<ProblemCode> brought) {
        return Stream.concat(
                        Stream.of(CoreProblem.values()).filter(rule -> scopes.contains(rule.scope())), brought.stream())
                .toList();
    }
}
