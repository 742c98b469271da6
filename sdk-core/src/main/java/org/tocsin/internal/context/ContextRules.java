package org.tocsin.internal.context;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.context.Context;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;
import org.tocsin.validation.RuleScope;

/** All rules about a message among others. */
public final class ContextRules {

    private static final List<ContextRuleClass> CLASSES = ContextRuleClasses.all();

    private ContextRules() {}

    /** The findings about a message that is valid by itself, and the rules for which the context has too little to decide. */
    public static Problems check(Message<?> message, Context context) {
        Findings findings = ask(CLASSES, message, context);
        return new Problems(
                findings.all(),
                Stream.of(CoreProblem.values())
                        .filter(rule -> rule.scope() == RuleScope.CONTEXT)
                        .filter(rule -> !CheckContext.suffices(context, rule)
                                || findings.undecided().contains(rule))
                        .map(ProblemCode.class::cast)
                        .toList());
    }

    /** The findings of the classes for which the context has enough. */
    static Findings ask(List<ContextRuleClass> classes, Message<?> message, Context context) {
        Findings findings = new Findings();
        CheckContext checkContext = new CheckContext(message, context);
        classes.stream()
                .filter(each -> each.isAsked(message.header().type(), context))
                .forEach(each -> each.checks().check(message, checkContext, findings));
        return findings;
    }
}
